/** The digits in kanji, each at the place of its value. */
export const KANJI_DIGITS = '〇一二三四五六七八九'
