import { KANJI_DIGITS } from '../../../domain/readings/kanjiDigits'

/** How many things, counted in Japanese: 三つ for 3. Only for one to nine; larger numbers are counted differently. */
export function thingsText(count: number): string {
  return `${KANJI_DIGITS.charAt(count)}つ`
}
