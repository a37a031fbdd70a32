import type { GuideAnswer } from './guideAnswer'

/** The most items that one sheet can hold. */
export const MAX_PRINT_ITEMS = 20

/** What a visitor wants on paper: an answer by its number, or a guide with what was answered in it. */
export interface PrintItem {
  readonly id: string
  readonly answers: readonly GuideAnswer[]
}
