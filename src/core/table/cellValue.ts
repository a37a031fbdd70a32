import { isIsoDate, type IsoDate } from '../../domain/content/isoDate'

/** `1-3` for `Ｎｏ．１－３`, `No1-3` or `1-3.0`: half-width, with plain hyphens, the zeros of a number cell left out. */
export function readNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‐‑‒–—―−ー]/g, '-')
    .replace(/\s+/g, '')
    .replace(/^no\.?(?=\d)/i, '')
    .replace(/^(\d+)\.0+$/, '$1')
}

/** True for what Excel makes of `1-2` when it takes it for a date: `1月2日`, `2-Jan`, `2026/1/2`. */
export function isMangledNumber(text: string): boolean {
  return /^(\d{1,2}月\d{1,2}日|\d{1,2}-[A-Z][a-z]{2}|[A-Z][a-z]{2}-\d{2}|\d{4}\/\d{1,2}\/\d{1,2})$/.test(text)
}

/** One line of a cell that should hold one: a line break goes, or becomes a space between half-width words. */
export function joinLines(text: string): string {
  return text.replace(/([\x21-\x7e]?)[ \t]*\n\s*(?=([\x21-\x7e]?))/g, (_, before: string, after?: string) =>
    before && after ? `${before} ` : before
  )
}

/** A day as `2025-12-02`, `2025/12/2`, `2025.12.2`, `2025年12月2日` or `令和7年12月2日`; undefined for anything else. */
export function readDate(text: string): IsoDate | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/g, '').replace('元年', '1年')
  const match = /^(令和|R)?(\d{1,4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/i.exec(plain)
  if (!match?.[2] || !match[3] || !match[4]) return undefined
  const year = match[1] ? Number(match[2]) + 2018 : Number(match[2])
  if (!match[1] && match[2].length !== 4) return undefined
  const day = `${year}-${match[3].padStart(2, '0')}-${match[4].padStart(2, '0')}`
  return isIsoDate(day) ? day : undefined
}
