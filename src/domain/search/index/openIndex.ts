import lunr from 'lunr'
import type { DocumentVectors } from './documentVectors'
import { codeOf } from './storedIndex'

const NO_METADATA = Object.freeze({})

/** What lunr's index is made of; its types leave out the constructor's argument, which its documentation names. */
interface IndexParts {
  readonly invertedIndex: Readonly<Record<string, object>>
  readonly fieldVectors: Readonly<Record<string, lunr.Vector>>
  readonly tokenSet: Pick<lunr.TokenSet, 'intersect'>
  readonly fields: readonly string[]
  readonly pipeline: lunr.Pipeline
}

/**
 * lunr's own index over the columns: `query()` finds and weighs what it found when it was built. What a posting or a
 * vector holds is put together when lunr looks at it, and given up again with the query. Terms are asked whole, by their
 * codes, so that instead of the automaton over all terms, which serves wildcards, a look into the postings will do.
 */
export function openIndex(vectors: DocumentVectors): lunr.Index {
  const Posting = postingOf(vectors)
  const invertedIndex: Record<string, object> = Object.create(null) as Record<string, object>
  for (let id = 0; id < vectors.frequencies.length; id += 1) invertedIndex[codeOf(id)] = new Posting(id)
  const parts: IndexParts = {
    invertedIndex,
    fieldVectors: new Proxy({}, { get: (_, fieldRef) => vectorOf(vectors, String(fieldRef)) }),
    tokenSet: {
      intersect: (asked) => tokenSetOf(asked.toArray().filter((code) => code in invertedIndex))
    },
    fields: vectors.fields,
    pipeline: new lunr.Pipeline()
  }
  return new (lunr.Index as unknown as new (parts: IndexParts) => lunr.Index)(parts)
}

/** lunr's types take this for a method of an instance. */
const { fromArray: tokenSetOf } = lunr.TokenSet as unknown as Pick<lunr.TokenSet, 'fromArray'>

/** A class of postings as lunr reads them: `_index`, and by field an object with a key for each document. */
function postingOf({ fields, postingStarts, postings }: DocumentVectors) {
  class Posting {
    constructor(readonly _index: number) {}
  }
  for (const [place, field] of fields.entries())
    Object.defineProperty(Posting.prototype, field, {
      get(this: Posting) {
        const documents: Record<string, object> = {}
        for (let at = postingStarts[this._index] ?? 0; at < (postingStarts[this._index + 1] ?? 0); at += 1) {
          const span = postings[at] ?? 0
          if (span % fields.length === place) documents[codeOf((span - place) / fields.length)] = NO_METADATA
        }
        return documents
      }
    })
  return Posting
}

/** The vector of a field of a document (`question/5`), its elements as lunr has them: number, weight, number, weight … */
function vectorOf({ fields, starts, ids, weights }: DocumentVectors, fieldRef: string): lunr.Vector {
  const parting = fieldRef.indexOf('/')
  const span = parseInt(fieldRef.slice(parting + 1), 36) * fields.length + fields.indexOf(fieldRef.slice(0, parting))
  const elements: number[] = []
  for (let at = starts[span] ?? 0; at < (starts[span + 1] ?? 0); at += 1) elements.push(ids[at] ?? 0, weights[at] ?? 0)
  return new lunr.Vector(elements)
}
