import type { DocumentVectors } from './documentVectors'
import type { Slot } from './understand'

/** A document and how well it answers. */
export interface Ranked {
  readonly document: number
  readonly score: number
  /** Share of what was asked that the document holds, 0 to 1, rare words counting more. */
  readonly coverage: number
  /** How many things were asked. */
  readonly asks: number
}

/** A word that stands only in the body is weaker evidence that the document is about it. */
const BODY_BELIEF = 0.6
const COVERAGE_SHARE = 0.3
/** How much a pair of kanji says that the corpus never writes, beside an unknown word. */
const STRANGE_PAIR = 0.5

/** Weighs candidates by all slots: each slot counts once, by the best of the terms that may stand for it. */
export function rank(candidates: Iterable<number>, slots: readonly Slot[], vectors: DocumentVectors): Ranked[] {
  const asked = new Map<number, [slot: number, belief: number][]>()
  for (const [place, { terms }] of slots.entries())
    for (const [term, belief] of terms) {
      const id = vectors.termIds.get(term)
      if (id === undefined) continue
      const list = asked.get(id)
      if (list) list.push([place, belief])
      else asked.set(id, [[place, belief]])
    }
  const hot = new Uint8Array(vectors.frequencies.length)
  for (const id of asked.keys()) hot[id] = 1
  const importance = slots.map((slot) => importanceOf(slot, vectors))
  const asks = slots.filter((slot, place) => !slot.pair && (importance[place] ?? 0) > 0).length
  const wanted = importance.reduce((sum, weight) => sum + weight, 0)
  const best = new Float64Array(slots.length)
  const belief = new Float64Array(slots.length)
  return Array.from(candidates, (document) => {
    best.fill(0)
    belief.fill(0)
    for (let at = vectors.offsets[document] ?? 0; at < (vectors.offsets[document + 1] ?? 0); at += 1) {
      const id = vectors.ids[at] ?? 0
      if (hot[id] !== 1) continue
      for (const [slot, trust] of asked.get(id) ?? []) {
        const gain = trust * (vectors.weights[at] ?? 0)
        if (gain > (best[slot] ?? 0)) best[slot] = gain
        const seen = vectors.heads[at] === 1 ? trust : trust * BODY_BELIEF
        if (seen > (belief[slot] ?? 0)) belief[slot] = seen
      }
    }
    let score = 0
    let met = 0
    for (let slot = 0; slot < slots.length; slot += 1) {
      score += best[slot] ?? 0
      met += (importance[slot] ?? 0) * Math.min(1, belief[slot] ?? 0)
    }
    const coverage = wanted > 0 ? met / wanted : 0
    return { document, score: score * (1 - COVERAGE_SHARE + COVERAGE_SHARE * coverage), coverage, asks }
  }).sort((a, b) => b.score - a.score || a.document - b.document)
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
