import type { RubySegment } from '../../domain/readings/ruby'
import { alignRuby, hasKanji, hiragana } from './alignRuby'
import { joinAffixes, LONGEST_BASE } from './joinAffixes'
import type { Word } from './word'

/** A longer word is a term within the term, and counts as several words. */
const USUAL_LENGTH = 3

interface Parted {
  readonly segments: readonly RubySegment[]
  readonly words: number
  /** The number of letters whose reading no word confirms: they got what was left. */
  readonly guessed: number
}

/**
 * Furigana for a glossary term by its own reading. A base that is too long to be kept on one line is split where its
 * words agree with the reading: 限度額 適用 認定証. `read` returns the words of a text.
 */
export function splitTerm(term: string, reading: string, read: (text: string) => Word[]): readonly RubySegment[] {
  const whole = { segments: alignRuby(term, reading), words: 1, guessed: term.length }
  if (longestBase(whole.segments) <= LONGEST_BASE) return whole.segments
  // The term itself is known as one word: its parts appear only if it is cut in two.
  const cuts = [...term].slice(1).map((_, place) => [term.slice(0, place + 1), term.slice(place + 1)])
  const candidates = cuts.map((halves) => alignWords(halves.flatMap(read), reading))
  return [whole, ...candidates].reduce((best, candidate) => (cost(candidate) < cost(best) ? candidate : best)).segments
}

/** Words get their part of `reading` from both ends; the words left between them become one base with the rest. */
function alignWords(words: readonly Word[], reading: string): Parted {
  let [first, last, from, to] = [0, words.length, 0, reading.length]
  for (; first < last; first += 1) {
    const part = soundOf(words[first], (sound) => reading.slice(from, to).startsWith(sound))
    if (part === undefined) break
    from += part.length
  }
  for (; last > first; last -= 1) {
    const part = soundOf(words[last - 1], (sound) => reading.slice(from, to).endsWith(sound))
    if (part === undefined) break
    to -= part.length
  }
  const ruby = (part: readonly Word[]) => joinAffixes(part).flatMap((word) => alignRuby(word.surface, word.reading))
  const rest = words
    .slice(first, last)
    .map(({ surface }) => surface)
    .join('')
  const between = first === last ? [] : alignRuby(rest, reading.slice(from, to))
  return {
    segments: [...ruby(words.slice(0, first)), ...between, ...ruby(words.slice(last))],
    words: words.reduce((sum, { surface }) => sum + Math.ceil(surface.length / USUAL_LENGTH), 0),
    guessed: hasKanji(rest) ? rest.length : 0
  }
}

/** How `word` sounds if `heard` agrees; empty for punctuation, which is not spoken. */
function soundOf(word: Word | undefined, heard: (sound: string) => boolean): string | undefined {
  if (!word) return undefined
  const sound = hasKanji(word.surface) ? word.reading : hiragana(word.surface)
  if (sound !== '' && heard(sound)) return sound
  return /^[^\p{L}\p{N}]+$/u.test(word.surface) ? '' : undefined
}

function longestBase(segments: readonly RubySegment[]): number {
  return Math.max(...segments.map(([surface, reading]) => (reading === undefined ? 0 : surface.length)))
}

/** Lowest for short bases, then confirmed readings, then few words, then few bases of a single letter. */
function cost({ segments, words, guessed }: Parted): number {
  const single = segments.filter(([surface, reading]) => reading !== undefined && surface.length === 1).length
  return Math.max(longestBase(segments), LONGEST_BASE) * 100_000 + guessed * 10_000 + words * 100 + single
}
