/** What stands for digits that were taken out. */
export const MASK = '＊＊＊＊'
/** No more of a query is kept than a few words, in characters. */
export const MASKED_LENGTH = 40

/** Four or more digits of any script, also where hyphens, spaces or dots part them: numbers that may name someone. */
const NUMBER_RUN = /\p{Nd}(?:[\s\-‐‑–—―−ーｰ.．・()（）]{0,2}\p{Nd}){3,}/gu

/**
 * What is kept of a query that found nothing sure: numbers masked, then cut, so that no cut leaves the half of a number.
 * Empty where there was no word in it.
 */
export function maskQuery(query: string): string {
  const masked = query.replace(NUMBER_RUN, MASK).normalize('NFKC').replace(NUMBER_RUN, MASK).replaceAll('****', MASK)
  const words = masked.replace(/\s+/g, ' ').trim().toLowerCase()
  return /[\p{L}\p{Nd}]/u.test(words) ? [...words].slice(0, MASKED_LENGTH).join('') : ''
}
