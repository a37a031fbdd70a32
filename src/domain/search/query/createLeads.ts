import type { DocumentVectors } from '../index/documentVectors'
import type { Ranking } from '../ranking'
import type { Leads } from './complete'
import { conceptsOf } from './conceptsOf'
import type { Lexicon } from './lexicon'

/**
 * Returns a function that tells whether a word leads to a document that `accepts` approves, that contains the word
 * where visitors read it, and that contains something of what was typed before it. Keywords and everyday words do not
 * count: some of them are mistaken names.
 */
export function createLeads(
  lexicon: Lexicon,
  vectors: DocumentVectors,
  weights: Ranking['term'],
  accepts: (document: number) => boolean
): Leads {
  const { termIds, fields, starts, ids, postingStarts, postings } = vectors
  const unread = fields.indexOf('keywords')

  function* documentsOf(word: number): Generator<number> {
    const id = termIds.get(lexicon.terms[word] ?? '')
    if (id === undefined) yield* lexicon.compoundDocuments(word)
    else
      for (let at = postingStarts[id] ?? 0; at < (postingStarts[id + 1] ?? 0); at += 1) {
        const span = postings[at] ?? 0
        if (span % fields.length !== unread) yield Math.floor(span / fields.length)
      }
  }

  function holdsAny(document: number, asked: ReadonlySet<number>): boolean {
    const end = starts[(document + 1) * fields.length] ?? 0
    for (let at = starts[document * fields.length] ?? 0; at < end; at += 1) if (asked.has(ids[at] ?? 0)) return true
    return false
  }

  return (word, before) => {
    const asked = new Set(
      before
        .filter(({ lexeme }) => lexeme && lexeme.words.length > 0)
        .flatMap((piece) => conceptsOf(piece, lexicon, weights))
        .flatMap(({ terms }) => [...terms.keys()].flatMap((term) => termIds.get(term) ?? []))
    )
    for (const document of documentsOf(word))
      if (accepts(document) && (asked.size === 0 || holdsAny(document, asked))) return true
    return false
  }
}
