import MiniSearch from 'minisearch'
import { readDocumentVectors } from '../../../src/domain/search/index/documentVectors'
import { codeOf } from '../../../src/domain/search/index/storedIndex'
import { openLexicon } from '../../../src/domain/search/query/openLexicon'
import { readQuery } from '../../../src/domain/search/query/readQuery'
import { RANKING } from '../../../src/domain/search/ranking'
import type { SearchData } from '../../../src/domain/search/searchData'
import { FIELD_NAMES, LIMIT, type Engine } from '../engine'
import { buildOurs } from './ours'

interface Stored {
  readonly data: SearchData
  readonly index: string
}

const options = { idField: 'ref', fields: [...FIELD_NAMES], tokenize: (text: string) => text.split(' ') }

/**
 * MiniSearch over exactly the terms of our index, queried with exactly our terms; its time includes our reading of the
 * query.
 */
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
    const codes = new Map(data.lexicon.vocabulary.split('\n').map((term, place) => [term, codeOf(place)]))
    const lexicon = openLexicon(data.lexicon, (term) => codes.has(term))
    const search = MiniSearch.loadJSON(index, options)
    return (query) => {
      const { concepts } = readQuery(query, lexicon, RANKING.term)
      const asked = new Set(concepts.flatMap(({ terms }) => [...terms.keys()]))
      const words = [...asked].flatMap((term) => codes.get(term) ?? [])
      return search
        .search(words.join(' '))
        .slice(0, LIMIT)
        .map(({ id }) => data.lexicon.refs[parseInt(String(id), 36)] ?? '')
    }
  }
}

/** The documents as in our index: by field, the codes of their terms. */
function termDocuments({ index, lexicon }: SearchData): Record<string, string>[] {
  const vectors = readDocumentVectors(index, lexicon.refs.length, lexicon.vocabulary.split('\n'))
  return lexicon.refs.map((_, document) => {
    const codesOf = (place: number) => {
      const span = document * index.fields.length + place
      return Array.from(vectors.ids.subarray(vectors.starts[span], vectors.starts[span + 1]), codeOf).join(' ')
    }
    return { ref: codeOf(document), ...Object.fromEntries(index.fields.map((field, place) => [field, codesOf(place)])) }
  })
}
