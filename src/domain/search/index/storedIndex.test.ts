import lunr from 'lunr'
import { expect, test } from 'vitest'
import { readDocumentVectors } from './documentVectors'
import { openIndex } from './openIndex'
import { codeOf, storeIndex } from './storedIndex'

const TERMS = Array.from({ length: 50 }, (_, place) => codeOf(place))
const DOCUMENTS = 21

/** Documents that contain every term of which their number is a multiple or a divisor. */
function builtIndex(): lunr.Index {
  const builder = new lunr.Builder()
  builder.ref('ref')
  builder.field('question', { boost: 2 })
  builder.field('body')
  builder.add({ ref: codeOf(0), question: TERMS, body: [] })
  for (let number = 1; number < DOCUMENTS; number += 1)
    builder.add({
      ref: codeOf(number),
      question: TERMS.filter((_, place) => place % number === 0),
      body: TERMS.filter((_, place) => place > 0 && number % place === 0)
    })
  return builder.build()
}

/** What lunr finds for some terms in an index read back from a pack. */
function foundAfterwards(built: lunr.Index, terms: readonly string[]): [ref: string, score: number][] {
  const stored = JSON.parse(JSON.stringify(storeIndex(built, DOCUMENTS))) as ReturnType<typeof storeIndex>
  const indexOf = openIndex(readDocumentVectors(stored, DOCUMENTS, TERMS))
  return foundIn(indexOf(terms.map((term) => parseInt(term, 36))), terms)
}

function foundIn(index: lunr.Index, terms: readonly string[]): [ref: string, score: number][] {
  return index
    .query((query) => terms.forEach((term) => query.term(term, { usePipeline: false })))
    .map(({ ref, score }) => [ref, Math.round(score * 1e4)])
}

test.each([[['0']], [[codeOf(12), codeOf(36)]], [[codeOf(36), codeOf(12), codeOf(4)]], [TERMS]])(
  'an index stored as its vectors alone finds what it found before, with the same scores: %s',
  (terms) => {
    const built = builtIndex()
    const found = foundAfterwards(built, terms)
    expect(found.length).toBeGreaterThan(0)
    expect(found).toEqual(foundIn(built, terms))
  }
)

test('a term that the index does not know finds nothing', () => {
  expect(foundAfterwards(builtIndex(), ['zzz'])).toEqual([])
})

test('if the text is cut short, documents have no terms', () => {
  const stored = storeIndex(builtIndex(), DOCUMENTS)
  const { starts, ids } = readDocumentVectors({ ...stored, vectors: stored.vectors.slice(0, 20) }, DOCUMENTS, TERMS)
  expect(starts.at(-1)).toBe(ids.length)
  expect(ids.length).toBeLessThan(TERMS.length)
})
