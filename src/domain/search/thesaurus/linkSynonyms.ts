import type { Analyze } from '../../content/morpheme'
import { everydayWords } from './everydayWords'
import { inflectionOf } from '../japanese/conjugate'
import { baseReading, type LexiconBuilder } from '../build/lexiconBuilder'
import type { SearchTerm } from '../searchData'
import { termParts } from '../japanese/termParts'
import { isContent } from '../japanese/terms'

/** A visitor's everyday word finds the official one nearly as well as the official one itself. */
const TO_TERM = 0.8
const TO_SYNONYM = 0.5
const EVERYDAY = 0.6

/** Links everyday words and official ones, in both directions: those of the glossary, then those of any counter. */
export function linkSynonyms(lexicon: LexiconBuilder, terms: readonly SearchTerm[], analyze: Analyze): void {
  for (const { term, reading, synonyms } of terms) {
    const parts = termParts(term, analyze).map((part) => lexicon.addWord(part, 0))
    const official = lexicon.addCompound(term, reading, parts, { times: 1 })
    lexicon.offer(official)
    for (const synonym of synonyms) {
      const everyday = wordOf(synonym, lexicon, analyze)
      if (everyday === undefined) continue
      lexicon.addLink(everyday, official, TO_TERM)
      lexicon.addLink(official, everyday, TO_SYNONYM)
    }
  }
  for (const group of everydayWords) {
    const words = group.map((word) => wordOf(word, lexicon, analyze)).filter((word) => word !== undefined)
    for (const from of words) for (const to of words) lexicon.addLink(from, to, EVERYDAY)
  }
}

/**
 * The lexicon's word for a phrase: its one content word, or the phrase as a word made of several. A phrase that denies
 * its word (使えない) stays whole, for it says the opposite of the word.
 */
function wordOf(phrase: string, lexicon: LexiconBuilder, analyze: Analyze): number | undefined {
  const morphemes = analyze(phrase)
  const content = morphemes.filter(isContent)
  const [first] = content
  const last = morphemes.at(-1)
  const denies = morphemes.some(({ base }) => base === 'ない')
  if (content.length === 1 && first && !denies) return lexicon.addWord(first, 0)
  if (content.length === 0) return undefined
  const inflects = last !== undefined && (denies || last === content.at(-1))
  const before = morphemes.slice(0, -1)
  const reading = [...before.map((part) => part.reading), last ? baseReading(last) : '']
  return lexicon.addCompound(
    before.map(({ surface }) => surface).join('') + (last?.base ?? ''),
    reading.every((part) => part !== '') ? reading.join('') : '',
    content.map((part) => lexicon.addWord(part, 0)),
    { times: 0, inflection: inflects ? inflectionOf(last.pos) : '-' }
  )
}
