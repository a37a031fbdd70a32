import lunr from 'lunr'
import { expect, test } from 'vitest'
import { codeOfTerm, openIndex, storeIndex } from './storedIndex'

const TERMS = Array.from({ length: 50 }, (_, place) => codeOfTerm(place))

/** Documents that hold every term of which their number is a multiple or a divisor. */
function builtIndex(): lunr.Index {
  const builder = new lunr.Builder()
  builder.ref('ref')
  builder.field('question', { boost: 2 })
  builder.field('body')
  builder.add({ ref: 'all', question: TERMS, body: [] })
  for (let number = 1; number <= 20; number += 1)
    builder.add({
      ref: codeOfTerm(number),
      question: TERMS.filter((_, place) => place % number === 0),
      body: TERMS.filter((_, place) => place > 0 && number % place === 0)
    })
  return builder.build()
}

test('an index carried by its vectors alone finds what it found before, with the same scores', () => {
  const built = builtIndex()
  const opened = openIndex(JSON.parse(JSON.stringify(storeIndex(built))), TERMS.length)
  const ask = (index: lunr.Index, terms: string[]) =>
    index
      .query((query) => terms.forEach((term) => query.term(term, { usePipeline: false })))
      .map(({ ref, score }) => [ref, score])
  for (const terms of [['0'], [codeOfTerm(12), codeOfTerm(36)], TERMS]) {
    const found = ask(opened, terms)
    expect(found.length).toBeGreaterThan(0)
    expect(found).toEqual(ask(built, terms))
  }
})

test('the inverted half is not stored', () => {
  expect(Object.keys(storeIndex(builtIndex())).sort()).toEqual(['fieldVectors', 'fields', 'pipeline', 'version'])
})
