import type { SearchEdition } from '../../contract/search'
import { buildSearchData } from '../../domain/search/build/buildSearchData'
import type { SearchData } from '../../domain/search/searchData'
import { cutRoughly } from '../../domain/search/testing/cutRoughly'

/** The search that the core would hand out for entries with these questions, numbered by their position. */
export function searchEditionOf(
  questions: readonly string[],
  { pack = 'pack', spoil = (data: SearchData): unknown => data } = {}
): SearchEdition {
  const items = questions.map((question, place) => {
    const id = `1-${place}`
    return { ref: `${id}@0`, id, kind: 'entry' as const, question }
  })
  const documents = items.map(({ ref, question }) => ({ ref, question, conclusion: '', body: question, keywords: [] }))
  return {
    pack,
    runs: [],
    date: '2026-11-20' as never,
    items,
    readings: { segments: [], texts: {} },
    data: JSON.stringify(spoil(buildSearchData(documents, [], cutRoughly)))
  }
}
