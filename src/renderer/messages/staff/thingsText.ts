const DIGITS = '一二三四五六七八九'

/** How many things, counted in Japanese: 三つ for 3. Only for one to nine; larger numbers are counted otherwise. */
export function thingsText(count: number): string {
  return `${DIGITS.charAt(count - 1)}つ`
}
