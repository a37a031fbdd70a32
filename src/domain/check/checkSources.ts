import type { Content } from '../content/content'
import { checkedItems } from './checkedItem'
import { fault, type Problem } from './problem'

/**
 * Every unit of every document is used or marked as empty, and every source that an item names exists. Content without
 * documents may name any source.
 */
export function checkSources(content: Content): Problem[] {
  if (content.documents.length === 0) return []
  const items = checkedItems(content)
  const known = new Set(content.documents.flatMap(({ units }) => units))
  const used = new Set(items.flatMap(({ item }) => item.sources))
  return [
    ...items.flatMap(({ list, index, item }) =>
      item.sources.flatMap((unit, place) =>
        known.has(unit) ? [] : [fault(list, index, ['sources', place], `出典「${unit}」は documents にありません`)]
      )
    ),
    ...content.documents.flatMap((document, index) =>
      document.units.flatMap((unit, place) =>
        used.has(unit) || unit in document.empty
          ? []
          : [fault('documents', index, ['units', place], `出典「${unit}」を載せている項目がありません`)]
      )
    )
  ]
}
