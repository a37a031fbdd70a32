import type { DocumentVectors } from './documentVectors'
import type { Slot } from '../query/understand'

/** A document and how well it answers. */
export interface Ranked {
  readonly document: number
  readonly score: number
  /** Share of what was asked that the document holds, 0 to 1, rare words counting more. */
  readonly coverage: number
  /** How many things were asked. */
  readonly asks: number
}

/** What a term of the index may stand for in a query. */
interface Meaning {
  readonly slot: number
  readonly belief: number
  /** Up to 1: what it counts beside the word typed. */
  readonly worth: number
}

const COVERAGE_SHARE = 0.3
/** What a document gains whose question says nothing that was not asked. */
const ANSWERED_BONUS = 0.8
/** How strictly a synonym is kept from saying more than the word typed, only because it is rarer: 0 not at all, 1 wholly. */
const SYNONYM_CAP = 0.75
/** How much a pair of kanji says that the corpus never writes, beside an unknown word. */
const STRANGE_PAIR = 0.5

/** Weighs candidates by all slots: each slot counts once, by the best of the terms that may stand for it. */
export function rank(candidates: Iterable<number>, slots: readonly Slot[], vectors: DocumentVectors): Ranked[] {
  const meanings = meaningsOf(slots, vectors)
  const asked = new Uint8Array(vectors.frequencies.length)
  for (const id of meanings.keys()) asked[id] = 1
  const importance = slots.map((slot) => importanceOf(slot, vectors))
  const asks = slots.filter((slot, place) => !slot.pair && (importance[place] ?? 0) > 0).length
  const wanted = importance.reduce((sum, weight) => sum + weight, 0)
  const gains = new Float64Array(slots.length)
  const beliefs = new Float64Array(slots.length)

  function weigh(document: number): Ranked {
    gains.fill(0)
    beliefs.fill(0)
    let answered = 0
    for (let at = vectors.offsets[document] ?? 0; at < (vectors.offsets[document + 1] ?? 0); at += 1) {
      const id = vectors.ids[at] ?? 0
      if (asked[id] !== 1) continue
      for (const { slot, belief, worth } of meanings.get(id) ?? []) {
        gains[slot] = Math.max(gains[slot] ?? 0, belief * worth * (vectors.weights[at] ?? 0))
        beliefs[slot] = Math.max(beliefs[slot] ?? 0, belief * (vectors.evidence[at] ?? 0))
      }
      answered += vectors.shares[at] ?? 0
    }
    const gained = gains.reduce((sum, gain) => sum + gain, 0)
    const met = importance.reduce((sum, weight, slot) => sum + weight * Math.min(1, beliefs[slot] ?? 0), 0)
    const coverage = wanted > 0 ? met / wanted : 0
    const fit = (1 - COVERAGE_SHARE + COVERAGE_SHARE * coverage) * (1 + ANSWERED_BONUS * answered)
    return { document, score: gained * fit, coverage, asks }
  }
  return Array.from(candidates, weigh).sort((a, b) => b.score - a.score || a.document - b.document)
}

/** The terms asked for, by their number in the vectors. */
function meaningsOf(slots: readonly Slot[], vectors: DocumentVectors): Map<number, Meaning[]> {
  const meanings = new Map<number, Meaning[]>()
  for (const [slot, { terms }] of slots.entries()) {
    const own = ownRarity(terms, vectors)
    for (const [term, belief] of terms) {
      const id = vectors.termIds.get(term)
      if (id === undefined) continue
      const worth = Math.min(1, own / rarityOf(vectors.frequencies[id] ?? 0, vectors)) ** SYNONYM_CAP
      const known = meanings.get(id)
      if (known) known.push({ slot, belief, worth })
      else meanings.set(id, [{ slot, belief, worth }])
    }
  }
  return meanings
}

/** How much a slot says: the rarer its commonest term, the more; an unknown word says as much as the rarest. */
function importanceOf(slot: Slot, vectors: DocumentVectors): number {
  if (slot.weightless && !slot.pair) return 0
  if (slot.pair) return vectors.termIds.has(slot.text) ? 0 : STRANGE_PAIR * Math.log(1 + 2 * vectors.documentCount)
  let frequency = 0
  for (const term of slot.terms.keys()) {
    const id = vectors.termIds.get(term)
    if (id !== undefined) frequency = Math.max(frequency, vectors.frequencies[id] ?? 0)
  }
  return Math.log(1 + (vectors.documentCount - frequency + 0.5) / (frequency + 0.5))
}

/** lunr's own measure of how much a term says that stands in so many documents. */
function rarityOf(frequency: number, { documentCount }: DocumentVectors): number {
  return Math.log(1 + Math.abs((documentCount - frequency + 0.5) / (frequency + 0.5)))
}

/** How much the word typed says itself; boundless where the corpus does not have it. */
function ownRarity(terms: ReadonlyMap<string, number>, vectors: DocumentVectors): number {
  const [own = ''] = terms.keys()
  const id = vectors.termIds.get(own)
  return id === undefined ? Infinity : rarityOf(vectors.frequencies[id] ?? 0, vectors)
}
