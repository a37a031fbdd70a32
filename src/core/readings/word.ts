import type { Morpheme } from '../../domain/readings/morpheme'

/** The parts of a morpheme that furigana needs. */
export type Word = Pick<Morpheme, 'surface' | 'reading' | 'pos'>

/** True for a glossary term: its reading was written by hand, and it is not joined to other words. */
export function isGlossaryTerm({ pos }: Word): boolean {
  return pos[2] === '用語'
}
