import type { Content } from '../../../domain/content/content'
import { formatListCell } from '../notation/listCell'
import { encodeLine } from '../notation/notationLine'

/** The rows of the sheet 分類, one a category. */
export function categoryRows({ categories }: Content) {
  return categories.map(({ id, name, description, icon }) => ({
    id,
    name: encodeLine(name),
    description: encodeLine(description ?? ''),
    icon
  }))
}

/** The rows of the sheet 用件, one an errand. */
export function errandRows({ errands }: Content) {
  return errands.map(({ id, name, description, icon, items }) => ({
    id,
    name: encodeLine(name),
    description: encodeLine(description ?? ''),
    icon,
    items: formatListCell(items)
  }))
}

/** The rows of the sheet 用語, one a term. */
export function glossaryRows({ glossary }: Content) {
  return glossary.map(({ term, reading, meaning, synonyms }) => ({
    term: encodeLine(term),
    reading,
    meaning: encodeLine(meaning),
    synonyms: formatListCell(synonyms)
  }))
}

/** The rows of the sheet 出典, one a unit of a document. */
export function documentRows({ documents }: Content) {
  return documents.flatMap(({ id, title, units, empty }) =>
    units.map((unit) => ({
      id,
      title: encodeLine(title),
      unit: encodeLine(unit),
      empty: encodeLine(empty[unit] ?? '')
    }))
  )
}
