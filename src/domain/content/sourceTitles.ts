import type { Edition } from './edition'

/** Titles of the documents an item was written from; an imported table's own sources are shown as they are. */
export function sourceTitles({ documents }: Pick<Edition, 'documents'>, sources: readonly string[]): string[] {
  const titles = sources.map((source) => documents.find(({ units }) => units.includes(source))?.title ?? source)
  return [...new Set(titles)]
}
