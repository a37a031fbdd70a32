import type { ItemSummary } from '../../contract/content'
import { isGuide, type DatedItem, type Edition } from '../../domain/content/edition'

/** An item as a line of a list. For a guide, the summary is its intro. */
export function summaryOf(dated: DatedItem): ItemSummary {
  const { item, question } = dated
  const conclusion = isGuide(dated) ? dated.version.intro : dated.version.conclusion
  return { id: item.id, kind: item.kind, category: item.category, question, conclusion }
}

/** The lines for `ids`, in their order, without those that do not hold on the edition's day. */
export function summariesFor(edition: Edition, ids: readonly string[]): ItemSummary[] {
  return ids.flatMap((id) => {
    const dated = edition.items.get(id)
    return dated ? [summaryOf(dated)] : []
  })
}
