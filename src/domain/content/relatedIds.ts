import { isGuide, type DatedItem } from './edition'

/** The ids of the items to read after an item, each once: its own, then those that the ends of a guide name. */
export function relatedIds(dated: DatedItem): string[] {
  const ends = isGuide(dated) ? Object.values(dated.version.ends) : []
  return [...new Set([...dated.item.related, ...ends.flatMap(({ entries }) => entries)])]
}
