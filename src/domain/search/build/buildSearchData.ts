import lunr from 'lunr'
import type { Analyze, Morpheme } from '../../readings/morpheme'
import { codeOf, storeIndex } from '../index/storedIndex'
import { tidy } from '../japanese/fold'
import { arabicNumbers, numberWords } from '../japanese/numberWords'
import { kanjiPairs } from '../japanese/terms'
import { FIELDS, RANKING, type Field, type Ranking } from '../ranking'
import type { SearchData, SearchDocument, SearchTerm } from '../searchData'
import { linkSynonyms } from './linkSynonyms'
import { definitionsIn } from './definitionsIn'
import { createLexiconBuilder, type LexiconBuilder } from './lexiconBuilder'
import { createTermReader } from './termReader'

const MAX_COMPOUND_PARTS = 5

/**
 * Analyses the documents once and returns everything that a pack carries for search: the lunr index and the lexicon.
 */
export function buildSearchData(
  documents: readonly SearchDocument[],
  terms: readonly SearchTerm[],
  analyze: Analyze,
  ranking: Ranking = RANKING
): SearchData {
  const reader = createTermReader()
  const lexicon = createLexiconBuilder(reader)
  linkSynonyms(lexicon, terms, analyze, ranking.term)
  const index = new lunr.Builder()
  index.ref('ref')
  index.k1(ranking.index.k1)
  index.b(ranking.index.b)
  // Every term is already a token: lunr's own tokenizer would create two objects for each.
  Object.assign(index, { tokenizer: (codes: readonly string[]) => codes })
  for (const field of FIELDS) index.field(field, { boost: ranking.index.fields[field] })
  const codes = new Map<string, string>()
  const coded = (term: string) => {
    const code = codes.get(term) ?? codeOf(codes.size)
    codes.set(term, code)
    return code
  }
  for (const [place, document] of documents.entries()) {
    const fields = FIELDS.map((field) => [field, termsOf(document, place, field).map(coded)])
    index.add({ ref: codeOf(place), ...(Object.fromEntries(fields) as Record<Field, string[]>) })
  }
  return {
    index: storeIndex(index.build(), documents.length),
    lexicon: {
      ...lexicon.finish(),
      vocabulary: [...codes.keys()].join('\n'),
      refs: documents.map(({ ref }) => ref),
      definitions: definitionsIn(documents.map(({ question }) => question))
    }
  }

  /** The index terms of a field; its words are added to the lexicon. */
  function termsOf(document: SearchDocument, place: number, field: Field): string[] {
    const text = arabicNumbers(tidy(textOf(document, field)))
    const found: string[] = []
    let run: Morpheme[] = []
    const endRun = () => {
      const word = compoundOf(run, lexicon)
      if (word !== undefined && field !== 'keywords') lexicon.noteCompound(word, place)
      run = []
    }
    for (const morpheme of analyze(text)) {
      const content = reader.isContent(morpheme)
      if (content) found.push(reader.termOf(morpheme.base), ...lexicon.partTermsOf(lexicon.addWord(morpheme)))
      else if (/\p{L}/u.test(morpheme.surface)) lexicon.addGrammar(morpheme.surface)
      if (content && morpheme.pos[0] === '名詞') run.push(morpheme)
      else endRun()
    }
    endRun()
    return [...found, ...numberTerms(text, found, lexicon), ...kanjiPairs(text)].filter((term) => term !== '')
  }
}

function textOf(document: SearchDocument, field: Field): string {
  return field === 'keywords' ? document.keywords.join('\n') : document[field]
}

/** The number words of a text, except those that are already words of the glossary. */
function numberTerms(text: string, found: readonly string[], lexicon: LexiconBuilder): string[] {
  const numbers = numberWords(text).filter((number) => !found.includes(number))
  for (const number of numbers) lexicon.addWord({ surface: number, base: number, reading: '', pos: ['名詞', '数'] })
  return numbers
}

/** The word that a run of nouns makes; undefined if it makes none. */
function compoundOf(run: readonly Morpheme[], lexicon: LexiconBuilder): number | undefined {
  if (run.length < 2 || run.length > MAX_COMPOUND_PARTS) return undefined
  const reading = run.every((part) => part.reading !== '') ? run.map((part) => part.reading).join('') : ''
  const parts = run.map((part) => lexicon.addWord(part, 0))
  return lexicon.addCompound(run.map(({ surface }) => surface).join(''), reading, parts)
}
