import { katakanaToHiragana } from '../value/katakanaToHiragana'
import { PHRASE_START, type Readings, type RubySegment } from './ruby'

/** What nearly every union's name ends with. It is never broken in two, and its reading is known without being set. */
const KIND = '健康保険組合'
const KIND_READ: readonly (readonly [string, string])[] = [
  ['健康', 'けんこう'],
  ['保険', 'ほけん'],
  ['組合', 'くみあい']
]
/** Kana, spaces, and runs of anything else: kanji above all. */
const RUNS = /[ぁ-ゖァ-ヺー・]+|\s+|[^ぁ-ゖァ-ヺー・\s]+/g

/**
 * How a union's name is read: `reading` is divided among its kanji with the help of the kana in the name, or placed
 * over the whole name if the two do not match. Without a reading, the name alone. A phrase begins at 健康保険組合, so that a
 * long name continues there on the next line.
 */
export function readUnionName(name: string, reading: string): RubySegment[] {
  const heard = reading.replace(/\s/g, '')
  const runs = name
    .split(/(?=健康保険組合)|(?<=健康保険組合)/)
    .flatMap((part) => (part === KIND ? [part] : (part.match(RUNS) ?? [])))
  if (heard === '') return phrased(runs.map((run) => [[run]]))
  const pattern = new RegExp(`^${runs.map(soundOf).join('')}$`)
  const [, ...sounds] = pattern.exec(katakanaToHiragana(heard)) ?? []
  if (sounds.length === 0) return [[name, heard]]
  let at = 0
  return phrased(
    runs.map((run, index) => {
      const length = sounds[index]?.length ?? 0
      const sound = heard.slice(at, at + length)
      at += length
      if (run === KIND) return KIND_READ
      return length === 0 || isKana(run) ? [[run]] : [[run, sound]]
    })
  )
}

/** The name's reading as a screen or a sheet takes it, with the whole name as the key; empty if there is no name. */
export function unionReadings({ name, reading }: { readonly name: string; readonly reading: string }): Readings {
  return name === '' ? {} : { [name]: readUnionName(name, reading) }
}

function phrased(runs: readonly (readonly RubySegment[])[]): RubySegment[] {
  return runs.flatMap((segments, at) => {
    const isKind = segments.map(([text]) => text).join('') === KIND
    return at > 0 && isKind ? [PHRASE_START, ...segments] : segments
  })
}

/** What a run may sound like, as a group of a regular expression. */
function soundOf(run: string): string {
  if (run === KIND) return `(${KIND_READ.map(([, sound]) => sound).join('')})`
  if (isKana(run)) return `(${katakanaToHiragana(run).replaceAll('・', '・?')})`
  return /^\s+$/.test(run) ? '()' : '(.+?)'
}

function isKana(run: string): boolean {
  return /^[ぁ-ゖァ-ヺー・]+$/.test(run)
}
