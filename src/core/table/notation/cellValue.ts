import { hyphenated } from '../../../domain/content/hyphenated'
import { isIsoDate, type IsoDate } from '../../../domain/value/isoDate'
import { decodeLine } from './notationLine'

/**
 * `1-3` for `Ｎｏ．１－３`, `1` for `1.0`: half-width, with plain hyphens, and without the decimal zeros of a number cell.
 */
export function readNumber(text: string): string {
  return hyphenated(text)
    .replace(/\s+/g, '')
    .replace(/^no\./i, '')
    .replace(/^(\d+)\.0+$/, '$1')
}

/** True for what Excel turns `1-2` into if it takes it for a date: `1月2日`, `2-Jan`, `2026/1/2`. */
export function isMangledNumber(text: string): boolean {
  const months = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'
  const pattern = `^(\\d{1,2}月\\d{1,2}日|\\d{1,2}-${months}|${months}-\\d{2}|\\d{4}/\\d{1,2}/\\d{1,2})$`
  return new RegExp(pattern).test(text.normalize('NFKC'))
}

/** A text that should be one line: a line break is removed, or between half-width words becomes a space. */
export function readLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  const joined = lines.filter((line) => line !== '').reduce(joinTwo, '')
  return decodeLine(joined)
}

function joinTwo(before: string, line: string): string {
  const isHalfWidth = /[\x21-\x7e]$/.test(before) && /^[\x21-\x7e]/.test(line)
  return isHalfWidth ? `${before} ${line}` : before + line
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

/** True for an address to look up later, which is printed as a QR code. */
export function isAddress(text: string): boolean {
  return /^https:\S+$/i.test(text)
}
