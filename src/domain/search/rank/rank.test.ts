import { expect, test } from 'vitest'
import type { DocumentVectors } from './documentVectors'
import { rank } from './rank'
import type { Slot } from '../query/understand'

interface Mention {
  readonly weight: number
  readonly share?: number
  readonly evidence?: number
}

/** Two documents that hold one term each way, among as many as make it neither rare nor common. */
function twoDocuments(first: Mention, second: Mention): DocumentVectors {
  const mentions = [first, second]
  return {
    termIds: new Map([['ごみ', 0]]),
    frequencies: Uint32Array.of(2),
    documentCount: 20,
    offsets: Uint32Array.of(0, 1, 2),
    ids: Uint32Array.of(0, 0),
    weights: Float32Array.from(mentions, ({ weight }) => weight),
    evidence: Float32Array.from(mentions, ({ evidence = 1 }) => evidence),
    shares: Float32Array.from(mentions, ({ share = 0 }) => share)
  }
}

const asked: Slot[] = [{ text: 'ごみ', terms: new Map([['ごみ', 1]]), known: true }]

test('the document where the word weighs more comes first', () => {
  const ranked = rank([0, 1], asked, twoDocuments({ weight: 1 }, { weight: 2 }))
  expect(ranked.map(({ document }) => document)).toEqual([1, 0])
})

test('a question that says nothing that was not asked comes before one that asks more', () => {
  const ranked = rank([0, 1], asked, twoDocuments({ weight: 1.1, share: 0.2 }, { weight: 1, share: 1 }))
  expect(ranked.map(({ document }) => document)).toEqual([1, 0])
})

test('a mention in the body covers less of what was asked than one in the question', () => {
  const [body, question] = rank([0, 1], asked, twoDocuments({ weight: 2, evidence: 0.6 }, { weight: 1 }))
  expect(body?.coverage).toBeCloseTo(0.6)
  expect(question?.coverage).toBe(1)
})
