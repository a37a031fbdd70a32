import lunr from 'lunr'
import { expect, test } from 'vitest'
import { readDocumentVectors } from './documentVectors'
import { openIndex } from './openIndex'
import { codeOf, storeIndex } from './storedIndex'

const TERMS = Array.from({ length: 50 }, (_, place) => codeOf(place))
const DOCUMENTS = 21

/** Documents that hold every term of which their number is a multiple or a divisor. */
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

/** The index after a pack has carried it. */
function carried(built: lunr.Index): lunr.Index {
  const stored = JSON.parse(JSON.stringify(storeIndex(built, DOCUMENTS))) as ReturnType<typeof storeIndex>
  return openIndex(readDocumentVectors(stored, DOCUMENTS, TERMS))
}

test('an index carried by its vectors alone finds what it found before, with the same scores', () => {
  const built = builtIndex()
  const opened = carried(built)
  const ask = (index: lunr.Index, terms: string[]) =>
    index
      .query((query) => terms.forEach((term) => query.term(term, { usePipeline: false })))
      .map(({ ref, score }) => [ref, Math.round(score * 1e4)])
  for (const terms of [['0'], [codeOf(12), codeOf(36)], TERMS]) {
    const found = ask(opened, terms)
    expect(found.length).toBeGreaterThan(0)
    expect(found).toEqual(ask(built, terms))
  }
})

test('a term that the index does not know finds nothing', () => {
  expect(carried(builtIndex()).query((query) => query.term('zzz', { usePipeline: false }))).toEqual([])
})

test('a text cut short gives documents without terms', () => {
  const stored = storeIndex(builtIndex(), DOCUMENTS)
  const { starts, ids } = readDocumentVectors({ ...stored, vectors: stored.vectors.slice(0, 20) }, DOCUMENTS, TERMS)
  expect(starts.at(-1)).toBe(ids.length)
  expect(ids.length).toBeLessThan(TERMS.length)
})
