import { Charset, Document } from 'flexsearch'
import { FIELD_NAMES, fieldsOf, LIMIT, type Engine } from '../engine'

const open = () =>
  new Document({
    document: { id: 'ref', index: [...FIELD_NAMES] },
    encoder: Charset.CJK,
    tokenize: 'forward',
    context: true
  })

/** FlexSearch with its own encoder for Chinese, Japanese and Korean. */
export const flexSearch: Engine = {
  name: 'FlexSearch',
  build: async ({ documents }) => {
    const index = open()
    for (const document of documents) index.add(fieldsOf(document))
    const parts: Record<string, string> = {}
    await index.export((key: string, data: string) => {
      parts[key] = data
    })
    return JSON.stringify(parts)
  },
  open: async (stored) => {
    const index = open()
    for (const [key, data] of Object.entries(JSON.parse(stored) as Record<string, string>))
      await index.import(key, data)
    return (query) => {
      const merged = index.search(query, { limit: LIMIT, suggest: true, merge: true }) as unknown as { id: string }[]
      return merged.slice(0, LIMIT).map(({ id }) => String(id))
    }
  }
}
