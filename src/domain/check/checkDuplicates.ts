import type { Content } from '../content/content'
import { checkedItems } from './checkedItem'
import { fault, type ContentList, type Problem } from './problem'

/** Every number, id and term must be unique. Entries, notices and guides share their numbers. */
export function checkDuplicates(content: Content): Problem[] {
  const { categories, glossary, documents, errands } = content
  return [
    ...duplicates(checkedItems(content).map(({ list, index, item }) => ({ list, index, field: 'id', value: item.id }))),
    ...duplicates(categories.map(({ id }, index) => ({ list: 'categories', index, field: 'id', value: id }))),
    ...duplicates(glossary.map(({ term }, index) => ({ list: 'glossary', index, field: 'term', value: term }))),
    ...duplicates(documents.map(({ id }, index) => ({ list: 'documents', index, field: 'id', value: id }))),
    ...duplicates(errands.map(({ id }, index) => ({ list: 'errands', index, field: 'id', value: id })))
  ]
}

interface Key {
  list: ContentList
  index: number
  field: string
  value: string
}

function duplicates(keys: readonly Key[]): Problem[] {
  const seen = new Set<string>()
  return keys.flatMap(({ list, index, field, value }) => {
    if (seen.has(value)) return [fault(list, index, [field], `「${value}」が重複しています`)]
    seen.add(value)
    return []
  })
}
