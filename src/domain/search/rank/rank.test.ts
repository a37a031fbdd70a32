import { expect, test } from 'vitest'
import type { DocumentVectors } from '../index/documentVectors'
import type { Concept } from '../query/concept'
import { FIELDS, RANKING, type Field } from '../ranking'
import { rank } from './rank'

/** A term of a document: its number, its weight, and its field, by default the question. */
interface Mention {
  readonly id: number
  readonly weight: number
  readonly field?: Field
}

const TERMS = ['ごみ', '収集', 'ゴミ袋']

/** Documents that contain the given terms, among enough others to make the terms neither rare nor common. */
function documentsWith(...documents: readonly (readonly Mention[])[]): DocumentVectors {
  const spans = documents.flatMap((mentions) =>
    FIELDS.map((field) => mentions.filter((mention) => (mention.field ?? 'question') === field))
  )
  const starts = [0]
  for (const span of spans) starts.push((starts.at(-1) ?? 0) + span.length)
  return {
    termIds: new Map(TERMS.map((term, id) => [term, id])),
    frequencies: Uint32Array.from(
      TERMS,
      (_, id) => documents.filter((mentions) => mentions.some((one) => one.id === id)).length
    ),
    documentCount: 20,
    fields: FIELDS,
    starts: Uint32Array.from(starts),
    ids: Uint32Array.from(spans.flat(), ({ id }) => id),
    weights: Float32Array.from(spans.flat(), ({ weight }) => weight),
    postingStarts: new Uint32Array(TERMS.length + 1),
    postings: new Uint32Array()
  }
}

const asking = (...terms: [string, number][]): Concept => ({
  text: terms[0]?.[0] ?? '',
  terms: new Map(terms),
  role: 'asks'
})
const waste = asking(['ごみ', 1])
const order = (concepts: Concept[], vectors: DocumentVectors) =>
  rank([0, 1], concepts, vectors, RANKING).map(({ document }) => document)

test('the document where the word weighs more comes first', () => {
  const padding = { id: 2, weight: 5 }
  const vectors = documentsWith([{ id: 0, weight: 1 }, padding], [{ id: 0, weight: 2 }, padding])
  expect(order([waste], vectors)).toEqual([1, 0])
})

test('a question that contains only what was asked comes before one that contains more', () => {
  const vectors = documentsWith(
    [
      { id: 0, weight: 1.1 },
      { id: 1, weight: 4 }
    ],
    [{ id: 0, weight: 1 }]
  )
  expect(order([waste], vectors)).toEqual([1, 0])
})

test('a mention in the body covers less of the query than one in the question', () => {
  const vectors = documentsWith([{ id: 0, weight: 2, field: 'body' }], [{ id: 0, weight: 1 }])
  const covered = rank([0, 1], [waste], vectors, RANKING).map(({ document, coverage }) => [document, coverage])
  expect(new Map(covered as [number, number][])).toEqual(
    new Map([
      [0, RANKING.confidence.evidence.body],
      [1, 1]
    ])
  )
})

test('a word and its synonym in one document count once, by the better of them', () => {
  const both = asking(['ごみ', 1], ['ゴミ袋', 0.5])
  const [only] = rank([0], [both], documentsWith([{ id: 0, weight: 2 }]), RANKING)
  const [twice] = rank(
    [0],
    [both],
    documentsWith([
      { id: 0, weight: 2 },
      { id: 2, weight: 1 }
    ]),
    RANKING
  )
  expect(twice?.score).toBeCloseTo(only?.score ?? NaN)
})

test('a concept that only helps asks for nothing', () => {
  const helping: Concept = { ...asking(['収集', 1]), role: 'helps' }
  const [ranked] = rank([0], [waste, helping], documentsWith([{ id: 0, weight: 1 }]), RANKING)
  expect(ranked).toMatchObject({ coverage: 1, asks: 1 })
})
