import type { Content } from '../content/content'
import { checkedItems } from './checkedItem'
import { fault, type Problem } from './problem'

/** Every category, related item and entry at the end of a guide must exist, and no item may be related to itself. */
export function checkLinks(content: Content): Problem[] {
  const items = checkedItems(content)
  const numbers = new Set(items.map(({ item }) => item.no))
  const categories = new Set(content.categories.map(({ id }) => id))
  const missing = (no: string) => `番号「${no}」の項目はありません`
  return items.flatMap(({ list, index, item }) => [
    ...(categories.has(item.category)
      ? []
      : [fault(list, index, ['category'], `分類「${item.category}」はありません`)]),
    ...item.related.flatMap((no, place) =>
      numbers.has(no) && no !== item.no
        ? []
        : [fault(list, index, ['related', place], no === item.no ? '自分自身を指しています' : missing(no))]
    ),
    ...(item.kind === 'guide' ? item.versions : []).flatMap((version, at) =>
      Object.entries(version.ends).flatMap(([key, end]) =>
        end.entries.flatMap((no, place) =>
          numbers.has(no) ? [] : [fault(list, index, ['versions', at, 'ends', key, 'entries', place], missing(no))]
        )
      )
    )
  ])
}
