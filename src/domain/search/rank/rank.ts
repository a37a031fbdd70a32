import type { DocumentVectors } from '../index/documentVectors'
import type { Concept } from '../query/concept'
import type { Field, Ranking } from '../ranking'
import { idf } from './idf'

/** A document and how well it answers. */
export interface Ranked {
  readonly document: number
  readonly score: number
  /** The share of what was asked that the document contains, 0 to 1; rare words count more. */
  readonly coverage: number
  /** How much was asked: the idf of every concept that asks, added up. */
  readonly wanted: number
  /** How many things were asked. */
  readonly asks: number
}

/** A concept that a term of the index may stand for. */
interface Meaning {
  readonly concept: number
  readonly weight: number
  /** A factor up to 1 that keeps a rare synonym from counting more than the word typed. */
  readonly cap: number
}

/** A term of the index that was asked for. */
interface AskedTerm {
  readonly meanings: Meaning[]
  /** Its BM25 weight in the document at hand, summed over the fields. */
  weight: number
  /** How surely it shows what the document at hand is about: that of the best field in which it occurs. */
  evidence: number
}

/**
 * Weighs candidates by all concepts: each concept counts once, by the best of the terms that may stand for it. The
 * documents in `defining` define the one thing that the query names.
 */
export function rank(
  candidates: Iterable<number>,
  concepts: readonly Concept[],
  vectors: DocumentVectors,
  { score, confidence }: Pick<Ranking, 'score' | 'confidence'>,
  defining: ReadonlySet<number> = new Set()
): Ranked[] {
  const { coverage: coverageShare, answered: answeredBonus, synonymCap, definition: definitionBonus } = score
  const { starts, ids, weights, fields } = vectors
  const asked = askedTerms(concepts, vectors, synonymCap)
  const slots = new Int32Array(vectors.frequencies.length)
  const terms = [...asked.values()]
  for (const [place, id] of [...asked.keys()].entries()) slots[id] = place + 1
  const wanted = concepts.map((concept) => askWeight(concept, vectors, confidence.strangePair))
  const asks = concepts.filter(({ role }, place) => role !== 'pair' && (wanted[place] ?? 0) > 0).length
  const wantedSum = sumOf(wanted)
  const gains = new Float64Array(concepts.length)
  const evidences = new Float64Array(concepts.length)
  const evidenceOf = fields.map((field) => confidence.evidence[field as Field])
  const questionField = fields.indexOf('question')

  /**
   * Collects in `met` the asked terms that a document contains, and returns the share of its question that was asked
   * for.
   */
  function gather(document: number, met: AskedTerm[]): number {
    let answered = 0
    for (let field = 0; field < fields.length; field += 1) {
      const span = document * fields.length + field
      const [start, end] = [starts[span] ?? 0, starts[span + 1] ?? 0]
      let fieldAsked = 0
      for (let at = start; at < end; at += 1) {
        const slot = slots[ids[at] ?? 0] ?? 0
        const term = slot === 0 ? undefined : terms[slot - 1]
        if (!term) continue
        if (term.weight === 0) met.push(term)
        const weight = weights[at] ?? 0
        term.weight += weight
        term.evidence = Math.max(term.evidence, evidenceOf[field] ?? 0)
        fieldAsked += weight
      }
      if (field === questionField && fieldAsked > 0) answered = fieldAsked / sumOf(weights.subarray(start, end))
    }
    return answered
  }

  function weigh(document: number): Ranked {
    gains.fill(0)
    evidences.fill(0)
    const met: AskedTerm[] = []
    const answered = gather(document, met)
    for (const term of met) {
      for (const { concept, weight, cap } of term.meanings) {
        gains[concept] = Math.max(gains[concept] ?? 0, weight * cap * term.weight)
        evidences[concept] = Math.max(evidences[concept] ?? 0, weight * term.evidence)
      }
      term.weight = 0
      term.evidence = 0
    }
    let covered = 0
    for (let concept = 0; concept < wanted.length; concept += 1)
      covered += (wanted[concept] ?? 0) * Math.min(1, evidences[concept] ?? 0)
    const coverage = wantedSum > 0 ? covered / wantedSum : 0
    const fit = (1 - coverageShare + coverageShare * coverage) * (1 + answeredBonus * answered)
    const definition = defining.has(document) ? 1 + definitionBonus : 1
    return { document, score: sumOf(gains) * fit * definition, coverage, wanted: wantedSum, asks }
  }
  return Array.from(candidates, weigh).sort((a, b) => b.score - a.score || a.document - b.document)
}

/** The terms asked for, by their number in the index. */
function askedTerms(
  concepts: readonly Concept[],
  { termIds, frequencies, documentCount }: DocumentVectors,
  synonymCap: number
): Map<number, AskedTerm> {
  const asked = new Map<number, AskedTerm>()
  for (const [concept, { terms }] of concepts.entries()) {
    const [typed = ''] = terms.keys()
    const typedId = termIds.get(typed)
    // Infinite if the corpus does not contain the typed word: then a synonym has nothing to outdo.
    const typedIdf = typedId === undefined ? Infinity : idf(frequencies[typedId] ?? 0, documentCount)
    for (const [term, weight] of terms) {
      const id = termIds.get(term)
      if (id === undefined) continue
      const cap = Math.min(1, typedIdf / idf(frequencies[id] ?? 0, documentCount)) ** synonymCap
      const known = asked.get(id)
      if (known) known.meanings.push({ concept, weight, cap })
      else asked.set(id, { meanings: [{ concept, weight, cap }], weight: 0, evidence: 0 })
    }
  }
  return asked
}

/**
 * How much a concept asks for: the rarer its most common term, the more. An unknown word asks for as much as the rarest
 * one.
 */
function askWeight(
  { role, text, terms }: Concept,
  { termIds, frequencies, documentCount }: DocumentVectors,
  strangePair: number
): number {
  if (role === 'helps') return 0
  if (role === 'pair') return termIds.has(text) ? 0 : strangePair * idf(0, documentCount)
  let commonest = 0
  for (const term of terms.keys()) {
    const id = termIds.get(term)
    if (id !== undefined) commonest = Math.max(commonest, frequencies[id] ?? 0)
  }
  return idf(commonest, documentCount)
}

function sumOf(numbers: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < numbers.length; at += 1) sum += numbers[at] ?? 0
  return sum
}
