import { QUESTION_WORDS } from '../japanese/terms'
import type { Ranking } from '../ranking'
import type { Concept } from './concept'
import type { Piece } from './cutQuery'
import type { Lexicon } from './lexicon'

const MAX_HOMOPHONES = 6
/** A number that the content does not have asks for nothing: dates and amounts are told in passing. */
const NUMBER = /^[0-9]+/

/** What a piece of the cut asks for: its word, what else may be meant by it, and the parts of a compound. */
export function conceptsOf({ text, lexeme }: Piece, lexicon: Lexicon, weights: Ranking['term']): Concept[] {
  const terms = new Map<string, number>()
  if (!lexeme) return [{ text, terms, role: NUMBER.test(text) ? 'helps' : 'asks' }]
  const words = commonest(lexeme.words, lexicon)
  const weight = weights.manner[lexeme.manner]
  for (const word of words) addWithSynonyms(terms, word, weight, lexicon)
  const [first = -1] = words
  const isTerm = lexicon.isTerm(lexicon.terms[first] ?? '')
  const parts = (lexicon.partsOf.get(first) ?? []).map((part): Concept => {
    const partTerms = new Map<string, number>()
    if (isTerm) addTerm(partTerms, part, weight * weights.partOfTerm, lexicon)
    else addWithSynonyms(partTerms, part, weight * weights.part, lexicon)
    return { text: lexicon.terms[part] ?? '', terms: partTerms, role: isTerm ? 'helps' : 'asks' }
  })
  const onlyHelps = (parts.length > 0 && !isTerm) || QUESTION_WORDS.has(lexicon.terms[first] ?? '')
  return [{ text, terms, role: onlyHelps ? 'helps' : 'asks' }, ...parts]
}

/** Adds the index term of a word, or raises its weight. */
export function addTerm(terms: Map<string, number>, word: number, weight: number, lexicon: Lexicon): void {
  const term = lexicon.terms[word] ?? ''
  terms.set(term, Math.max(terms.get(term) ?? 0, weight))
}

function addWithSynonyms(terms: Map<string, number>, word: number, weight: number, lexicon: Lexicon): void {
  addTerm(terms, word, weight, lexicon)
  for (const [linked, hundredths] of lexicon.linksOf.get(word) ?? [])
    addTerm(terms, linked, (weight * hundredths) / 100, lexicon)
}

function commonest(words: readonly number[], lexicon: Lexicon): readonly number[] {
  if (words.length <= MAX_HOMOPHONES) return words
  return [...words].sort((a, b) => (lexicon.counts[b] ?? 0) - (lexicon.counts[a] ?? 0)).slice(0, MAX_HOMOPHONES)
}
