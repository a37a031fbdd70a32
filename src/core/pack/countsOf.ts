import type { Content } from '../../domain/content/content'
import type { PackManifest } from '../../domain/pack/pack'

type Counts = PackManifest['counts']

/** How much a content holds, as its pack's manifest says it. */
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

/** True if both hold the same numbers. */
export function sameCounts(one: Counts, other: Counts): boolean {
  return (Object.keys(one) as (keyof Counts)[]).every((name) => one[name] === other[name])
}
