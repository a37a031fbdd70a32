import { CHANGED_FIELD_NAMES } from '../domain/changes/changedFieldNames'
import type { ComparedItem } from '../domain/changes/compareContent'
import type { DescribedDifference, FieldChange, Piece } from '../domain/changes/fieldChange'

const LISTS: Readonly<Record<ComparedItem['list'], string>> = {
  entries: '',
  guides: '質問の流れ ',
  categories: '分類 ',
  errands: '用件 ',
  glossary: '用語 '
}

/** One line for each new, changed and removed item; below a changed one, the lines that differ, before and after. */
export function formatDifference({ added, changed, removed }: DescribedDifference): string[] {
  if (added.length + changed.length + removed.length === 0) return ['今の内容と変わりません']
  return [
    `新しく載るもの ${added.length} 件`,
    ...added.map((item) => `  + ${describe(item)}`),
    `変わるもの ${changed.length} 件`,
    ...changed.flatMap((item) => {
      const fields = item.fields.map((field) => CHANGED_FIELD_NAMES[field]).join('、')
      return [`  * ${describe(item)} (${fields})`, ...item.changes.flatMap(linesOf)]
    }),
    `なくなるもの ${removed.length} 件`,
    ...removed.map((item) => `  - ${describe(item)}`)
  ]
}

function describe({ list, key, title }: ComparedItem): string {
  return key === title ? `${LISTS[list]}${key}` : `${LISTS[list]}${key} ${title}`
}

function linesOf({ lines }: FieldChange): string[] {
  return lines.flatMap(({ before, after }) => [...side('前', before), ...side('後', after)])
}

function side(name: string, pieces: readonly Piece[] | undefined): string[] {
  return pieces ? [`      ${name}: ${pieces.map(({ text }) => text).join('')}`] : []
}
