import type { SearchEdition, SearchItem } from '../../contract/search'
import type { Edition } from '../../domain/content/edition'
import { packReadings } from '../../domain/readings/packedReadings'
import { frequentReadings } from '../../domain/readings/rubyOfWords'
import type { OpenedPack } from '../library/openedPack'
import { pickReadings } from '../../domain/readings/pickReadings'

/** The items that can be found on the day of an edition, by their refs. */
export function searchItems({ items }: Edition): Map<string, SearchItem> {
  return new Map([...items.values()].map(({ ref, question, item: { id, kind } }) => [ref, { ref, id, kind, question }]))
}

/** What a page needs to search a pack today; null if it already has that `pack` and `date`. */
export function searchEdition(
  { manifest, search, readings, edition }: OpenedPack,
  { pack, date }: { readonly pack: string; readonly date: string }
): SearchEdition | null {
  const today = edition()
  const isSamePack = pack === manifest.id
  if (isSamePack && date === today.date) return null
  const items = [...searchItems(today).values()]
  const questions = items.map(({ question }) => question)
  return {
    pack: manifest.id,
    date: today.date,
    items,
    readings: packReadings(pickReadings(readings, questions)),
    data: isSamePack ? undefined : JSON.stringify(search),
    runs: isSamePack ? undefined : frequentReadings(readings)
  }
}
