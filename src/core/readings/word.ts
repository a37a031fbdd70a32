import type { Morpheme } from '../../domain/readings/morpheme'

/** A morpheme as far as furigana needs it. */
export type Word = Pick<Morpheme, 'surface' | 'reading' | 'pos'>

/** True for a word of the glossary: its reading was written by hand, and it stands for itself. */
export function isGlossaryTerm({ pos }: Word): boolean {
  return pos[2] === '用語'
}
