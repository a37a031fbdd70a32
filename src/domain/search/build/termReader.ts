import type { Morpheme } from '../../readings/morpheme'
import { isContentKind, isEmptyWord, termOf } from '../japanese/terms'

/** `isContent` and `termOf` for one build, which asks them of the same few thousand words over and over. */
export interface TermReader {
  isContent(morpheme: Morpheme): boolean
  termOf(base: string): string
}

/** A reader that folds each dictionary form only once: folding took half the build time of 20,000 entries. */
export function createTermReader(): TermReader {
  const isEmpty = remembering(isEmptyWord)
  return {
    isContent: (morpheme) => isContentKind(morpheme) && !isEmpty(morpheme.base),
    termOf: remembering(termOf)
  }
}

function remembering<Value>(of: (base: string) => Value): (base: string) => Value {
  const known = new Map<string, Value>()
  return (base) => {
    const before = known.get(base)
    if (before !== undefined) return before
    const value = of(base)
    known.set(base, value)
    return value
  }
}
