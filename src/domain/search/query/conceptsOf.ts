import { QUESTION_WORDS } from '../japanese/terms'
import type { Ranking } from '../ranking'
import type { Concept } from './concept'
import type { Piece } from './cutQuery'
import type { Lexicon } from './lexicon'

const MAX_HOMOPHONES = 6
/** A number that the content does not have asks for nothing: dates and amounts are mentioned in passing. */
const NUMBER = /^[0-9]+/

/** What a piece of the cut asks for: its word, what else may be meant by it, and the parts of a compound. */
export function conceptsOf({ text, lexeme }: Piece, lexicon: Lexicon, weights: Ranking['term']): Concept[] {
  const terms = new Map<string, number>()
  if (!lexeme) return [{ text, terms, role: NUMBER.test(text) ? 'helps' : 'asks' }]
  const words = commonest(lexeme.words, lexicon)
  for (const word of words) addWithSynonyms(terms, word, 1, lexicon)
  const [first = -1] = words
  const asWritten = lexicon.terms[first] ?? ''
  const isIndexed = lexicon.isIndexTerm(asWritten)
  const parts = (lexicon.partsOf.get(first) ?? []).map((part) => partConcept(part, isIndexed, lexicon, weights))
  const onlyHelps = (parts.length > 0 && !isIndexed) || QUESTION_WORDS.has(asWritten)
  return [{ text, terms, role: onlyHelps ? 'helps' : 'asks' }, ...parts]
}

/**
 * The concept of a part of a word. If the whole word is indexed, its parts only help. A question word in a phrase (いつ
 * in いつまで) also only helps, and adds no synonyms: the phrase has its own. Any other part asks like a word.
 */
function partConcept(part: number, isWholeIndexed: boolean, lexicon: Lexicon, weights: Ranking['term']): Concept {
  const terms = new Map<string, number>()
  const text = lexicon.terms[part] ?? ''
  const isQuestionWord = QUESTION_WORDS.has(text)
  if (isWholeIndexed || isQuestionWord)
    addTerm(terms, part, isWholeIndexed ? weights.partOfTerm : weights.part, lexicon)
  else addWithSynonyms(terms, part, weights.part, lexicon)
  return { text, terms, role: isWholeIndexed || isQuestionWord ? 'helps' : 'asks' }
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
