import MiniSearch from 'minisearch'
import { openLexicon } from '../../../src/domain/search/query/lexicon'
import type { SearchData } from '../../../src/domain/search/searchData'
import { codeOfTerm } from '../../../src/domain/search/storedIndex'
import { understand } from '../../../src/domain/search/query/understand'
import { FIELD_NAMES, LIMIT, type Engine } from '../engine'
import { buildOurs } from './ours'

interface Stored {
  readonly data: SearchData
  readonly index: string
}

const options = { idField: 'ref', fields: [...FIELD_NAMES], tokenize: (text: string) => text.split(' ') }

/** MiniSearch over the very terms of our index, asked for the very terms we ask for; only its search is timed. */
export const miniSearchOurTerms: Engine = {
  name: 'MiniSearch, our terms',
  build: async (corpus) => {
    const data = await buildOurs(corpus)
    const index = new MiniSearch(options)
    index.addAll(termDocuments(data))
    return JSON.stringify({ data, index: JSON.stringify(index) } satisfies Stored)
  },
  open: async (stored) => {
    const { data, index } = JSON.parse(stored) as Stored
    const codes = new Map(data.lexicon.vocabulary.split('\n').map((term, place) => [term, codeOfTerm(place)]))
    const lexicon = openLexicon(data.lexicon, (term) => codes.has(term))
    const search = MiniSearch.loadJSON(index, options)
    return (query) => {
      const asked = new Set(understand(query, lexicon).flatMap(({ terms }) => [...terms.keys()]))
      const words = [...asked].flatMap((term) => codes.get(term) ?? [])
      return search
        .search(words.join(' '))
        .slice(0, LIMIT)
        .map(({ id }) => data.lexicon.refs[parseInt(String(id), 36)] ?? '')
    }
  }
}

/** The documents as our index holds them: by field, the codes of their terms. */
function termDocuments({ index }: SearchData): Record<string, string>[] {
  const documents = new Map<string, Record<string, string>>()
  for (const [fieldRef, elements] of index.fieldVectors) {
    const [field = '', ref = ''] = fieldRef.split('/')
    const codes = elements.filter((_, at) => at % 2 === 0).map(codeOfTerm)
    documents.set(ref, { ...documents.get(ref), ref, [field]: codes.join(' ') })
  }
  return [...documents.values()]
}
