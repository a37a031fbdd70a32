import MiniSearch from 'minisearch'
import { FIELD_NAMES, fieldsOf, LIMIT, segment, type Engine } from '../engine'

const options = {
  idField: 'ref',
  fields: [...FIELD_NAMES],
  tokenize: segment,
  searchOptions: { boost: { question: 2, keywords: 2 }, prefix: true, fuzzy: 0.2 }
}

/** MiniSearch with the platform's segmenter, prefixes and fuzzy words. */
export const miniSearch: Engine = {
  name: 'MiniSearch',
  build: async ({ documents }) => {
    const index = new MiniSearch(options)
    index.addAll(documents.map(fieldsOf))
    return JSON.stringify(index)
  },
  open: async (stored) => {
    const index = MiniSearch.loadJSON(stored, options)
    return (query) =>
      index
        .search(query)
        .slice(0, LIMIT)
        .map(({ id }) => String(id))
  }
}
