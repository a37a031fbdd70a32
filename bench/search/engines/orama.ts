import { create, insertMultiple, load, save, search, type RawData } from '@orama/orama'
import { FIELD_NAMES, fieldsOf, LIMIT, segment, type Engine } from '../engine'

const open = () =>
  create({
    schema: { ref: 'string', question: 'string', conclusion: 'string', keywords: 'string', body: 'string' } as const,
    components: { tokenizer: { language: 'japanese', normalizationCache: new Map(), tokenize: segment } }
  })

/** Orama with the platform's segmenter as its tokenizer, since its own Japanese one is a separate package. */
export const orama: Engine = {
  name: 'Orama',
  build: async ({ documents }) => {
    const index = open()
    await insertMultiple(index, documents.map(fieldsOf))
    return JSON.stringify(save(index))
  },
  open: async (stored) => {
    const index = open()
    load(index, JSON.parse(stored) as RawData)
    return (query) => {
      const found = search(index, {
        term: query,
        properties: [...FIELD_NAMES],
        boost: { question: 2, keywords: 2 },
        limit: LIMIT,
        threshold: 1
      })
      if (found instanceof Promise) throw new Error('Orama answers later: its search cannot be timed like the others')
      return found.hits.map(({ document }) => document.ref)
    }
  }
}
