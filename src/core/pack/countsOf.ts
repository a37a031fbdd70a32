import type { Content } from '../../domain/content/content'
import type { PackManifest } from '../../domain/pack/pack'

type Counts = PackManifest['counts']

/** How many items of each kind the content has, for the pack's manifest. */
export function countsOf(content: Content): Counts {
  const notices = content.entries.filter(({ kind }) => kind === 'notice').length
  return {
    categories: content.categories.length,
    entries: content.entries.length - notices,
    notices,
    guides: content.guides.length,
    glossary: content.glossary.length
  }
}

/** True if all counts are equal. */
export function sameCounts(one: Counts, other: Counts): boolean {
  return (Object.keys(one) as (keyof Counts)[]).every((name) => one[name] === other[name])
}
