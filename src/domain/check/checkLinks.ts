import type { Content } from '../content/content'
import { checkedItems } from './checkedItem'
import { fault, type Problem } from './problem'

/** Every category, related item and entry at the end of a guide must exist, and no item may be related to itself. */
export function checkLinks(content: Content): Problem[] {
  const items = checkedItems(content)
  const numbers = new Set(items.map(({ item }) => item.id))
  const categories = new Set(content.categories.map(({ id }) => id))
  const missing = (id: string) => `番号「${id}」の項目はありません`
  return items.flatMap(({ list, index, item }) => [
    ...(categories.has(item.category)
      ? []
      : [fault(list, index, ['category'], `分類「${item.category}」はありません`)]),
    ...item.related.flatMap((id, place) =>
      numbers.has(id) && id !== item.id
        ? []
        : [fault(list, index, ['related', place], id === item.id ? '自分自身を指しています' : missing(id))]
    ),
    ...(item.kind === 'guide' ? item.versions : []).flatMap((version, at) =>
      Object.entries(version.ends).flatMap(([key, end]) =>
        end.entries.flatMap((id, place) =>
          numbers.has(id) ? [] : [fault(list, index, ['versions', at, 'ends', key, 'entries', place], missing(id))]
        )
      )
    )
  ])
}
