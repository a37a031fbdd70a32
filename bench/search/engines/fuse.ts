import Fuse from 'fuse.js'
import { FIELD_NAMES, fieldsOf, LIMIT, type Engine } from '../engine'

const options = { keys: [...FIELD_NAMES], ignoreLocation: true, threshold: 0.4, includeScore: true }

/** Fuse.js, which needs no words: it looks for the query anywhere in a field. */
export const fuse: Engine = {
  name: 'Fuse.js',
  build: async ({ documents }) => {
    const index = Fuse.createIndex(options.keys, documents.map(fieldsOf))
    return JSON.stringify(index.toJSON())
  },
  open: async (stored, { documents }) => {
    const rows = documents.map(fieldsOf)
    const index = Fuse.parseIndex<(typeof rows)[number]>(JSON.parse(stored))
    const search = new Fuse(rows, options, index)
    return (query) => search.search(query, { limit: LIMIT }).map(({ item }) => item.ref)
  }
}
