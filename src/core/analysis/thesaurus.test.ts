import { toKatakana } from 'wanakana'
import { beforeAll, expect, test } from 'vitest'
import type { Analyze } from '../../domain/readings/morpheme'
import { buildSearchData } from '../../domain/search/build/buildSearchData'
import { openLexicon } from '../../domain/search/query/openLexicon'
import { readQuery } from '../../domain/search/query/readQuery'
import { RANKING } from '../../domain/search/ranking'
import type { SearchDocument, SearchTerm } from '../../domain/search/searchData'
import { everydayWords } from '../../domain/search/thesaurus/everydayWords'
import { loadContentFolder } from '../content/loadContentFolder'
import { createAnalyzer } from './createAnalyzer'

/** One document that contains all the words, so that every row leads somewhere. */
const holding = (words: readonly string[]): SearchDocument[] => [
  { ref: 'all', question: words.join('。'), conclusion: '', body: words.join('。'), keywords: [] }
]

/** The spellings of the words that are understood as nothing, or only as grammar. */
function swallowed(words: readonly string[], terms: readonly SearchTerm[], analyzeWith: Analyze): string[] {
  const { lexicon: data } = buildSearchData(holding(words), terms, analyzeWith)
  const vocabulary = new Set(data.vocabulary.split('\n'))
  const lexicon = openLexicon(data, (term) => vocabulary.has(term))
  return words
    .flatMap((word) => spellings(word, analyzeWith))
    .filter((typed) => readQuery(typed, lexicon, RANKING.term).concepts.every(({ terms: found }) => found.size === 0))
}

/** A word as it is written, and by its reading in both scripts; a reading of one letter is never taken for a word. */
function spellings(word: string, analyze: Analyze): string[] {
  const morphemes = analyze(word)
  const reading = morphemes.map((part) => part.reading).join('')
  const isRead = morphemes.every((part) => part.reading !== '') && reading.length > 1
  return isRead ? [word, reading, toKatakana(reading)] : [word]
}

let analyze: Analyze

beforeAll(async () => {
  analyze = await createAnalyzer([])
})

test('no word of the thesaurus is lost to the stop list, in any script', () => {
  expect(swallowed(everydayWords.flat(), [], analyze)).toEqual([])
}, 60_000)

test('no word of the glossary is lost to the stop list, in any script', async () => {
  const { content } = await loadContentFolder('resources/content')
  const words = content.glossary.flatMap(({ term, synonyms }) => [term, ...synonyms])
  expect(swallowed(words, content.glossary, await createAnalyzer(content.glossary))).toEqual([])
}, 60_000)
