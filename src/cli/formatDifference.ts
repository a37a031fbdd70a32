import { CHANGED_FIELD_NAMES } from '../domain/content/changedFieldNames'
import type { ComparedItem, ContentDifference } from '../domain/content/compareContent'

const LISTS: Readonly<Record<ComparedItem['list'], string>> = {
  entries: '',
  guides: '質問の流れ ',
  categories: '分類 ',
  glossary: '用語 '
}

/** What would be new, changed and gone, a line each. */
export function formatDifference({ added, changed, removed }: ContentDifference): string[] {
  if (added.length + changed.length + removed.length === 0) return ['今の内容と変わりません']
  return [
    `新しく載るもの ${added.length} 件`,
    ...added.map((item) => `  + ${describe(item)}`),
    `変わるもの ${changed.length} 件`,
    ...changed.map((item) => {
      const fields = item.fields.map((field) => CHANGED_FIELD_NAMES[field]).join('、')
      return `  * ${describe(item)} (${fields})`
    }),
    `なくなるもの ${removed.length} 件`,
    ...removed.map((item) => `  - ${describe(item)}`)
  ]
}

function describe({ list, key, title }: ComparedItem): string {
  return key === title ? `${LISTS[list]}${key}` : `${LISTS[list]}${key} ${title}`
}
