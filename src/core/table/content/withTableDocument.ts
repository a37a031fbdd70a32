import type { Entry } from '../../../domain/content/entry'
import type { SourceDocument } from '../../../domain/content/sourceDocument'

const ID = 'table'
const TITLE = '組合の質問と回答の表'

/**
 * `documents` plus one for the table itself: an entry without 出典 names its own No as its source, which must be a unit
 * of some document if there are any documents. A table without documents needs no such document.
 */
export function withTableDocument(
  documents: readonly SourceDocument[],
  entries: readonly Pick<Entry, 'id' | 'sources'>[]
): SourceDocument[] {
  if (documents.length === 0) return []
  const own = entries.filter(({ id, sources }) => sources.length === 1 && sources[0] === id).map(({ id }) => id)
  const elsewhere = new Set(documents.filter(({ id }) => id !== ID).flatMap(({ units }) => units))
  const before = documents.find(({ id }) => id === ID)
  const kept = before?.units.filter((unit) => own.includes(unit) || unit in before.empty) ?? []
  const units = [...kept, ...own.filter((id) => !elsewhere.has(id) && !kept.includes(id))]
  const others = before
    ? documents.map((document) => (document === before ? { ...before, units } : document))
    : [...documents]
  const all = before || units.length === 0 ? others : [...others, { id: ID, title: TITLE, units, empty: {} }]
  return all.filter((document) => document.units.length > 0)
}
