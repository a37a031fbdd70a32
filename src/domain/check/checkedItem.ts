import type { Content } from '../content/content'
import type { Entry } from '../content/entry'
import type { Guide } from '../content/guide'

/** An entry, notice or guide, and its place in the content. */
export interface CheckedItem {
  readonly list: 'entries' | 'guides'
  readonly index: number
  readonly item: Entry | Guide
}

/** All items of the content, each with its place. */
export function checkedItems({ entries, guides }: Content): CheckedItem[] {
  return [
    ...entries.map((item, index) => ({ list: 'entries' as const, index, item })),
    ...guides.map((item, index) => ({ list: 'guides' as const, index, item }))
  ]
}
