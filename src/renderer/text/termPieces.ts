import type { Term } from '../../domain/content/term'
import type { RubySegment } from '../../domain/readings/ruby'

/** The place of a term in a text. */
export interface TermRange {
  readonly start: number
  readonly end: number
  readonly term: Term
}

/** A run of segments; with `term`, one that can be touched for its meaning. */
export interface TermPiece {
  readonly segments: readonly RubySegment[]
  readonly term: Term | undefined
}

/**
 * At most this many terms are marked in an answer: if everything is underlined, nothing stands out, and nobody reads
 * on.
 */
const MAX_MENTIONS = 3

/**
 * The first mention of each term in texts read one after the other, by text; of the first `MAX_MENTIONS` terms. A
 * longer term wins over a shorter one inside it, so that 資格情報 cannot be touched within 資格情報のお知らせ.
 */
export function firstMentions(texts: readonly string[], terms: readonly Term[]): ReadonlyMap<string, TermRange[]> {
  const longestFirst = terms.toSorted((a, b) => b.term.length - a.term.length)
  const seen = new Set<string>()
  let left = MAX_MENTIONS
  return new Map(
    [...new Set(texts)].map((text) => {
      const ranges = mentionsIn(text, longestFirst, seen).slice(0, left)
      left -= ranges.length
      return [text, ranges]
    })
  )
}

function mentionsIn(text: string, longestFirst: readonly Term[], seen: Set<string>): TermRange[] {
  const ranges: TermRange[] = []
  const covered: (readonly [number, number])[] = []
  for (const term of longestFirst) {
    const starts = startsOf(term.term, text)
    const free = starts.filter((start) =>
      covered.every(([from, to]) => start + term.term.length <= from || to <= start)
    )
    covered.push(...free.map((start) => [start, start + term.term.length] as const))
    const [start] = free
    if (start === undefined || seen.has(term.term)) continue
    seen.add(term.term)
    ranges.push({ start, end: start + term.term.length, term })
  }
  return ranges.toSorted((a, b) => a.start - b.start)
}

/** True if a word continues across `at`: kanji on both sides, or katakana, so that 証 is not found in 保険証. */
function joined(text: string, at: number): boolean {
  return /^(\p{Script=Han}{2}|[\p{Script=Katakana}ー]{2})$/u.test(text.slice(Math.max(0, at - 1), at + 1))
}

function startsOf(word: string, text: string): number[] {
  const starts: number[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) starts.push(at)
  return starts.filter((at) => !joined(text, at) && !joined(text, at + word.length))
}

/** Cuts segments at the terms. A term that begins or ends inside a run with one reading is not marked. */
export function termPieces(segments: readonly RubySegment[], ranges: readonly TermRange[]): TermPiece[] {
  const cuts = new Set(ranges.flatMap(({ start, end }) => [start, end]))
  const fine = cutPlain(segments, cuts)
  const edges = new Set(fine.map(({ start }) => start).concat(fine.at(-1)?.end ?? 0))
  const whole = ranges.filter(({ start, end }) => edges.has(start) && edges.has(end))
  const pieces: { segments: RubySegment[]; term: Term | undefined }[] = []
  for (const { segment, start, end } of fine) {
    const term = whole.find((range) => range.start <= start && end <= range.end && start < range.end)?.term
    const last = pieces.at(-1)
    if (last && last.term === term) last.segments.push(segment)
    else pieces.push({ segments: [segment], term })
  }
  return pieces
}

interface PlacedSegment {
  readonly segment: RubySegment
  readonly start: number
  readonly end: number
}

function cutPlain(segments: readonly RubySegment[], cuts: ReadonlySet<number>): PlacedSegment[] {
  const placed: PlacedSegment[] = []
  let at = 0
  for (const segment of segments) {
    const [text, reading] = segment
    const inner = reading === undefined ? [...cuts].filter((cut) => at < cut && cut < at + text.length) : []
    const edges = [at, ...inner.toSorted((a, b) => a - b), at + text.length]
    for (const [index, start] of edges.slice(0, -1).entries()) {
      const end = edges[index + 1] ?? start
      placed.push({ segment: inner.length > 0 ? [text.slice(start - at, end - at)] : segment, start, end })
    }
    at += text.length
  }
  return placed
}
