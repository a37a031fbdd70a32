import { isGuide, type DatedItem } from './edition'

/** The numbers an item leads on to, each once: its own, then those that the ends of a guide name. */
export function relatedNumbers(dated: DatedItem): string[] {
  const ends = isGuide(dated) ? Object.values(dated.version.ends) : []
  return [...new Set([...dated.item.related, ...ends.flatMap(({ entries }) => entries)])]
}
