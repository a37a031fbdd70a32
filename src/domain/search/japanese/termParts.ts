import type { Analyze, Morpheme } from '../../readings/morpheme'
import { isContent } from './terms'

/**
 * The words inside a term that the analyser takes for one word (資格確認書: 資格, 確認, 書): the term is cut in two where that
 * yields the fewest words. Empty if nothing is gained.
 */
export function termParts(term: string, analyze: Analyze): Morpheme[] {
  let best: Morpheme[] = []
  for (let at = 1; at < term.length; at += 1) {
    const words = [...analyze(term.slice(0, at)), ...analyze(term.slice(at))]
    if (words.every(({ reading }) => reading !== '') && (best.length === 0 || words.length < best.length)) best = words
  }
  const parts = best.filter(isContent)
  return parts.length > 1 ? parts : []
}
