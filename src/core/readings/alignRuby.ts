import { toHiragana } from 'wanakana'
import type { RubySegment } from '../../domain/readings/ruby'
import { escapePattern } from '../analysis/escapePattern'

const KANJI = /[\p{Script=Han}々〆ヶ]/u

/** True if `text` contains a character that a reader may not be able to read. */
export function hasKanji(text: string): boolean {
  return KANJI.test(text)
}

/** True if `text` consists only of kanji. */
export function hasOnlyKanji(text: string): boolean {
  return /^[\p{Script=Han}々〆]+$/u.test(text)
}

/**
 * Puts `reading` (hiragana) over only the kanji of `surface`: 届ける with とどける becomes 届(とど)ける in two segments. Kana at
 * both ends and between runs of kanji must agree with the reading; otherwise it is put over the whole word.
 */
export function alignRuby(surface: string, reading: string): RubySegment[] {
  if (!hasKanji(surface) || reading === '') return [[surface]]
  const runs = surface.match(/[\p{Script=Han}々〆ヶ]+|[^\p{Script=Han}々〆ヶ]+/gu) ?? [surface]
  const pattern = runs.map((run) => (hasKanji(run) ? '(.+?)' : escapePattern(hiragana(run)))).join('')
  const found = new RegExp(`^${pattern}$`, 'u').exec(reading)
  if (!found) return [[surface, reading]]
  let group = 0
  return runs.map((run) => (hasKanji(run) ? [run, found[++group] ?? ''] : [run]))
}

/** A run of kana in hiragana; the long vowel mark and anything else stay as they are. */
export function hiragana(run: string): string {
  return toHiragana(run, { passRomaji: true, convertLongVowelMark: false })
}
