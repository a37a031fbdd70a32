import type { Analyze } from '../../readings/morpheme'
import { everydayWords } from '../thesaurus/everydayWords'
import { inflectionOf } from '../japanese/conjugate'
import { baseReading, type LexiconBuilder } from './lexiconBuilder'
import type { SearchTerm } from '../searchData'
import { termParts } from '../japanese/termParts'
import { tidy } from '../japanese/fold'
import { arabicNumbers } from '../japanese/numberWords'
import { isContent } from '../japanese/terms'
import type { Ranking } from '../ranking'

/** A loan word is one word, whatever it is made of: システムダウン does not ask for システム. */
const LOAN_WORD = /^[ァ-ヺー]+$/

/** Links everyday words and official ones, in both directions: the glossary's first, then those used at any counter. */
export function linkSynonyms(
  lexicon: LexiconBuilder,
  terms: readonly SearchTerm[],
  analyze: Analyze,
  { synonymToTerm, termToSynonym, thesaurus }: Ranking['term']
): void {
  for (const { term, reading, synonyms } of terms) {
    const parts = termParts(term, analyze).map((part) => lexicon.addWord(part, 0))
    const official = lexicon.addCompound(term, reading, parts, { times: 1 })
    for (const synonym of synonyms) {
      for (const everyday of wordsOf(synonym, lexicon, analyze)) {
        lexicon.addLink(everyday, official, synonymToTerm)
        lexicon.addLink(official, everyday, termToSynonym)
      }
    }
  }
  for (const group of everydayWords) {
    const words = group.flatMap((word) => wordsOf(word, lexicon, analyze))
    for (const from of words) for (const to of words) lexicon.addLink(from, to, thesaurus)
  }
}

/**
 * The lexicon's words for a phrase: its content word, if it has exactly one, and the whole phrase, if it is longer than
 * that word. A phrase that negates its word (使えない) counts only as a whole, because it says the opposite.
 */
function wordsOf(phrase: string, lexicon: LexiconBuilder, analyze: Analyze): number[] {
  const morphemes = analyze(arabicNumbers(tidy(phrase)))
  const content = morphemes.filter(isContent)
  const [first, ...others] = content
  const last = morphemes.at(-1)
  const denies = morphemes.some(({ base }) => base === 'ない')
  const single = first && others.length === 0 && !denies ? [lexicon.addWord(first, 0)] : []
  if (single.length > 0 && morphemes.length === 1) return single
  const inflects = last !== undefined && (denies || last === content.at(-1))
  const before = morphemes.slice(0, -1)
  const reading = [...before.map((part) => part.reading), last ? baseReading(last) : '']
  const whole = lexicon.addCompound(
    before.map(({ surface }) => surface).join('') + (last?.base ?? ''),
    reading.every((part) => part !== '') ? reading.join('') : '',
    LOAN_WORD.test(phrase) ? [] : content.map((part) => lexicon.addWord(part, 0)),
    { times: 0, inflection: inflects ? inflectionOf(last.pos) : '-' }
  )
  return [...single, whole]
}
