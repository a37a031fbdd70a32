import type { Analyze, Morpheme } from '../../domain/readings/morpheme'
import { escapePattern } from './escapePattern'

/** A word that must not be cut, with its reading in hiragana. */
export interface UserWord {
  readonly term: string
  readonly reading: string
}

interface Span {
  readonly start: number
  readonly end: number
}

/** A user word this long is trusted even if the dictionary would cut through it. */
const TRUSTED_LENGTH = 3

/** Adds user words to an analyser: wherever one occurs, it is one noun; the text between is analysed as before. */
export function overlayUserWords(analyze: Analyze, userWords: readonly UserWord[]): Analyze {
  const readings = new Map(userWords.filter(({ term }) => term !== '').map(({ term, reading }) => [term, reading]))
  if (readings.size === 0) return analyze
  const longestFirst = [...readings.keys()].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(longestFirst.map(escapePattern).join('|'), 'g')
  return (text) => {
    const spans = [...text.matchAll(pattern)].map(({ index, 0: term }) => ({ start: index, end: index + term.length }))
    return spans.length === 0 ? analyze(text) : withSpans(text, spans, analyze, readings)
  }
}

function withSpans(text: string, spans: Span[], analyze: Analyze, readings: Map<string, string>): Morpheme[] {
  const plain = analyze(text)
  const starts = startsOf(plain)
  const aligned = (span: Span) => starts.has(span.start) && (starts.has(span.end) || span.end === text.length)
  const kept = spans.filter((span) => aligned(span) || span.end - span.start >= TRUSTED_LENGTH)
  const wordOf = ({ start, end }: Span): Morpheme => {
    const surface = text.slice(start, end)
    return { surface, base: surface, reading: readings.get(surface) ?? '', pos: ['名詞', '一般', '用語'] }
  }
  const between = kept.every(aligned)
    ? (start: number, end: number) => morphemesWithin(plain, starts, start, end)
    : (start: number, end: number) => analyze(text.slice(start, end))
  let at = 0
  const words: Morpheme[] = []
  for (const span of kept) {
    words.push(...between(at, span.start), wordOf(span))
    at = span.end
  }
  return [...words, ...between(at, text.length)]
}

/** The index of each morpheme by the place in the text where it starts. */
function startsOf(morphemes: readonly Morpheme[]): Map<number, number> {
  const starts = new Map<number, number>()
  let at = 0
  for (const [place, { surface }] of morphemes.entries()) {
    starts.set(at, place)
    at += surface.length
  }
  return starts
}

function morphemesWithin(all: Morpheme[], starts: Map<number, number>, start: number, end: number): Morpheme[] {
  return start === end ? [] : all.slice(starts.get(start), starts.get(end) ?? all.length)
}
