import lunr from 'lunr'
import type { Analyze, Morpheme } from '../../content/morpheme'
import { createLexiconBuilder, type LexiconBuilder } from './lexiconBuilder'
import { linkSynonyms } from '../thesaurus/linkSynonyms'
import type { SearchData, SearchDocument, SearchTerm } from '../searchData'
import { codeOfTerm, storeIndex } from '../storedIndex'
import { isContent, kanjiPairs, termOf } from '../japanese/terms'
import { tidy } from '../japanese/fold'
import { BM25, FIELD_WEIGHTS, type Field } from '../rank/weights'

const FIELDS = Object.keys(FIELD_WEIGHTS) as Field[]
const MAX_COMPOUND_PARTS = 5
/** A compound of a question counts as one met twice. */
const HEAD_COUNT = 2

/** Analyses the documents once and gives all that a pack carries for search: the lunr index and the lexicon. */
export function buildSearchData(
  documents: readonly SearchDocument[],
  terms: readonly SearchTerm[],
  analyze: Analyze
): SearchData {
  const lexicon = createLexiconBuilder()
  linkSynonyms(lexicon, terms, analyze)
  const index = new lunr.Builder()
  index.ref('ref')
  index.k1(BM25.k1)
  index.b(BM25.b)
  for (const field of FIELDS) index.field(field, { boost: FIELD_WEIGHTS[field] })
  const codes = new Map<string, string>()
  const codeOf = (term: string) => {
    const code = codes.get(term) ?? codeOfTerm(codes.size)
    codes.set(term, code)
    return code
  }
  for (const [place, document] of documents.entries()) {
    const fields = Object.fromEntries(
      FIELDS.map((field) => [field, termsOf(document, field, analyze, lexicon).map(codeOf)])
    )
    index.add({ ref: place.toString(36), ...fields })
  }
  return {
    index: storeIndex(index.build()),
    lexicon: {
      ...lexicon.finish(),
      vocabulary: [...codes.keys()].join('\n'),
      refs: documents.map(({ ref }) => ref),
      questions: documents.map(({ question }) => question)
    }
  }
}

function textOf(document: SearchDocument, field: Field): string {
  return field === 'words' ? document.words.join('\n') : document[field]
}

/** The index terms of a field; what is met on the way goes into the lexicon, to be offered where visitors read it. */
function termsOf(document: SearchDocument, field: Field, analyze: Analyze, lexicon: LexiconBuilder): string[] {
  const tidied = tidy(textOf(document, field))
  const note = (word: number) => {
    if (field !== 'words') lexicon.offer(word)
    return word
  }
  const addCompound = (parts: readonly Morpheme[]) => {
    const word = compoundOf(parts, field === 'body' ? 1 : HEAD_COUNT, lexicon)
    if (word !== undefined) note(word)
  }
  const terms: string[] = []
  let run: Morpheme[] = []
  for (const morpheme of analyze(tidied)) {
    if (isContent(morpheme)) {
      const word = note(lexicon.addWord(morpheme))
      terms.push(termOf(morpheme.base), ...lexicon.partTermsOf(word))
    } else if (/\p{L}/u.test(morpheme.surface)) lexicon.addGrammar(morpheme.surface)
    if (isContent(morpheme) && morpheme.pos[0] === '名詞') run.push(morpheme)
    else {
      addCompound(run)
      run = []
    }
  }
  addCompound(run)
  return [...terms, ...kanjiPairs(tidied)].filter((term) => term !== '')
}

/** The word that a run of nouns makes; undefined where it makes none. */
function compoundOf(run: readonly Morpheme[], times: number, lexicon: LexiconBuilder): number | undefined {
  if (run.length < 2 || run.length > MAX_COMPOUND_PARTS) return undefined
  const reading = run.every((part) => part.reading !== '') ? run.map((part) => part.reading).join('') : ''
  const parts = run.map((part) => lexicon.addWord(part, 0))
  return lexicon.addCompound(run.map(({ surface }) => surface).join(''), reading, parts, { times })
}
