import { checkErrands } from './checkErrands'
import type { Content, Entry, Guide } from './content'
import { fault, type ContentList, type Problem } from './problem'
import { periodFaults } from './version'

type Item = { list: 'entries' | 'guides'; index: number; item: Entry | Guide }

/**
 * Checks what no single item can show by itself: duplicate numbers, links that lead nowhere, categories that do not
 * exist, periods that overlap or leave a gap, source units without a home. The graphs of guides are checked in
 * `guide/checkGuide`.
 */
export function checkContent(content: Content): Problem[] {
  const items: Item[] = [
    ...content.entries.map((item, index) => ({ list: 'entries' as const, index, item })),
    ...content.guides.map((item, index) => ({ list: 'guides' as const, index, item }))
  ]
  return [
    ...duplicates(items.map(({ list, index, item }) => ({ list, index, field: 'no', value: item.no }))),
    ...duplicates(
      named(
        'categories',
        'id',
        content.categories.map(({ id }) => id)
      )
    ),
    ...duplicates(
      named(
        'glossary',
        'term',
        content.glossary.map(({ term }) => term)
      )
    ),
    ...duplicates(
      named(
        'documents',
        'id',
        content.documents.map(({ id }) => id)
      )
    ),
    ...duplicates(
      named(
        'errands',
        'id',
        content.errands.map(({ id }) => id)
      )
    ),
    ...secondCounters(content),
    ...checkErrands(content),
    ...checkLinks(content, items),
    ...items.flatMap(({ list, index, item }) =>
      periodFaults(item.versions).map((found) =>
        fault(list, index, ['versions', found.index, found.field], found.reason)
      )
    ),
    ...checkSources(content, items),
    ...checkTables(content.entries)
  ]
}

/** The counter is one, and so is what is said of it; what changes with the days are its versions. */
function secondCounters({ entries }: Content): Problem[] {
  const indexes = entries.flatMap(({ kind }, index) => (kind === 'counter' ? [index] : []))
  return indexes
    .slice(1)
    .map((index) => fault('entries', index, ['kind'], '窓口のご案内は一つだけです。ほかは質問として書いてください'))
}

interface Key {
  list: ContentList
  index: number
  field: string
  value: string
}

function named(list: ContentList, field: string, values: readonly string[]): Key[] {
  return values.map((value, index) => ({ list, index, field, value }))
}

function duplicates(keys: readonly Key[]): Problem[] {
  const seen = new Set<string>()
  return keys.flatMap(({ list, index, field, value }) => {
    if (seen.has(value)) return [fault(list, index, [field], `「${value}」が重複しています`)]
    seen.add(value)
    return []
  })
}

function checkLinks(content: Content, items: readonly Item[]): Problem[] {
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

/** Every unit of every document has a home, and every source named exists. Content without documents names free sources. */
function checkSources(content: Content, items: readonly Item[]): Problem[] {
  if (content.documents.length === 0) return []
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

function checkTables(entries: readonly Entry[]): Problem[] {
  return entries.flatMap((entry, index) =>
    entry.versions.flatMap((version, at) =>
      version.body.flatMap((block, place) =>
        block.type !== 'table'
          ? []
          : block.rows.flatMap((row, line) =>
              row.length === block.head.length
                ? []
                : [
                    fault(
                      'entries',
                      index,
                      ['versions', at, 'body', place, 'rows', line],
                      `表の見出しは ${block.head.length} 列ですが、この行は ${row.length} 列です`
                    )
                  ]
            )
      )
    )
  )
}
