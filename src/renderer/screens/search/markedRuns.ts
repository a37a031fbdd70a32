import type { RubySegment } from '../../../domain/readings/ruby'
import type { MarkedPart } from '../../../domain/search/query/markMatches'

/** A run of a question, and whether what was typed is in it. */
export interface MarkedRuns {
  readonly segments: readonly RubySegment[]
  readonly hit: boolean
}

/**
 * Marks a question that is shown in runs with their readings: `marked` is the same question cut where it matches. A run
 * with a reading is marked as a whole if any of its letters matches; one without a reading is cut.
 */
export function markedRuns(segments: readonly RubySegment[], marked: readonly MarkedPart[]): MarkedRuns[] {
  const hits = marked.flatMap(({ text, hit }) => Array.from({ length: text.length }, () => hit))
  const pieces: { segments: RubySegment[]; hit: boolean }[] = []
  const put = (segment: RubySegment, hit: boolean) => {
    const last = pieces.at(-1)
    // The beginning of a phrase holds no text, so it can join the run before it.
    if (last && (last.hit === hit || segment[0] === '')) last.segments.push(segment)
    else pieces.push({ segments: [segment], hit })
  }
  let at = 0
  for (const segment of segments) {
    const [text, reading] = segment
    const own = hits.slice(at, at + text.length)
    at += text.length
    if (reading !== undefined || text === '') put(segment, own.some(Boolean))
    else for (const piece of cut(text, own)) put([piece.text], piece.hit)
  }
  return pieces
}

function cut(text: string, hits: readonly boolean[]): MarkedPart[] {
  const pieces: { text: string; hit: boolean }[] = []
  for (const [at, hit] of hits.entries()) {
    const last = pieces.at(-1)
    if (last?.hit === hit) last.text += text.charAt(at)
    else pieces.push({ text: text.charAt(at), hit })
  }
  return pieces
}
