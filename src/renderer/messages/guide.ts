import { label, type Label } from '../../domain/readings/label'
import type { GuideAnswer } from '../../domain/content/guide'

export const ANSWER_NAMES: Readonly<Record<GuideAnswer, Label>> = {
  yes: label('はい'),
  no: label('いいえ'),
  unsure: label('わからない')
}

export const GUIDE_TEXT = {
  heading: label('{質問|しつもん}に／{答|こた}えて／さがす'),
  list: '質問に答えてさがせること',
  /** Marks a guide in lists that also contain answers. */
  tag: label('{質問|しつもん}に／{答|こた}えて／さがす'),
  trail: label('これまでの{答|こた}え'),
  question: (count: number) => label(`{質問|しつもん}${count}`),
  result: label('あなたの{場合|ばあい}')
} as const
