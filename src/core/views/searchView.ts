import type { RequestOf } from '../../contract/channels'
import type { SearchView } from '../../contract/search'
import { numberOfRef } from '../../domain/content/edition'
import { markMatches } from '../../domain/search/query/markMatches'
import type { Library } from '../kiosk/library'
import { pickReadings } from './pickReadings'
import { summaryOf } from './summaries'

const MAX_COMPLETIONS = 6

/** What `library` finds for `text` among the items that hold today. Any text is answered. */
export function searchView(library: Library, { text, limit, furigana }: RequestOf<'search:find'>): SearchView {
  const { items } = library.edition()
  const holds = (ref: string): boolean => items.get(numberOfRef(ref))?.ref === ref
  const { confident, hits, matched, completions } = library.searcher.search(text, {
    limit,
    completions: MAX_COMPLETIONS,
    accepts: holds
  })
  const view = {
    confident,
    hits: hits.flatMap(({ ref }) => {
      const dated = items.get(numberOfRef(ref))
      return dated ? [{ ...summaryOf(dated), marked: markMatches(dated.question, matched) }] : []
    }),
    completions
  }
  if (!furigana) return { ...view, readings: {} }
  const words = completions.flatMap((word) => {
    const ruby = library.rubyOfWord(word)
    return ruby ? [[word, ruby] as const] : []
  })
  return { ...view, readings: { ...Object.fromEntries(words), ...pickReadings(library.readings, view) } }
}
