import { PHRASE_START, type Readings, type RubySegment } from './ruby'

/** What nearly every union's name ends with. It is not cut in two, and needs nobody to tell how it is read. */
const KIND = '健康保険組合'
const KIND_READ: readonly (readonly [string, string])[] = [
  ['健康', 'けんこう'],
  ['保険', 'ほけん'],
  ['組合', 'くみあい']
]
/** Kana, spaces, and runs of anything else: kanji above all. */
const RUNS = /[ぁ-ゖァ-ヺー・]+|\s+|[^ぁ-ゖァ-ヺー・\s]+/g

/**
 * How a union's name is read: `reading` shared out over its kanji, by the kana in the name; over the name as a whole where
 * the two do not fit. Without a reading the name alone. A phrase begins at 健康保険組合: a long name goes on there.
 */
export function readUnionName(name: string, reading: string): RubySegment[] {
  const heard = reading.replace(/\s/g, '')
  const runs = name
    .split(/(?=健康保険組合)|(?<=健康保険組合)/)
    .flatMap((part) => (part === KIND ? [part] : (part.match(RUNS) ?? [])))
  if (heard === '') return phrased(runs.map((run) => [[run]]))
  const pattern = new RegExp(`^${runs.map(soundOf).join('')}$`)
  const [, ...sounds] = pattern.exec(fold(heard)) ?? []
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

/** The name's reading as a screen or a sheet takes it, by the whole name; nothing where there is no name. */
export function unionReadings({ name, reading }: { readonly name: string; readonly reading: string }): Readings {
  return name === '' ? {} : { [name]: readUnionName(name, reading) }
}

function phrased(runs: readonly (readonly RubySegment[])[]): RubySegment[] {
  return runs.flatMap((segments, at) => {
    const isKind = segments.map(([text]) => text).join('') === KIND
    return at > 0 && isKind ? [PHRASE_START, ...segments] : segments
  })
}

/** What a run may sound like, as a group of a pattern. */
function soundOf(run: string): string {
  if (run === KIND) return `(${KIND_READ.map(([, sound]) => sound).join('')})`
  if (isKana(run)) return `(${fold(run).replaceAll('・', '・?')})`
  return /^\s+$/.test(run) ? '()' : '(.+?)'
}

function isKana(run: string): boolean {
  return /^[ぁ-ゖァ-ヺー・]+$/.test(run)
}

/** Katakana as hiragana, letter by letter. */
function fold(text: string): string {
  return text.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
}
