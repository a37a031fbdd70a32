import { bodyWithFacts, type CounterFacts } from '../content/counterFacts'
import { isGuide, type DatedEntry, type DatedGuide, type Edition } from '../content/edition'
import type { GuideAnswer } from '../content/guideAnswer'
import type { PrintItem } from '../content/printItem'
import { relatedIds } from '../content/relatedIds'
import { sourceTitles } from '../content/sourceTitles'
import { statementOf } from '../content/version'
import { walkGuide } from '../content/walkGuide'
import type { SheetItem, SheetLink } from './sheet'

/**
 * An item of an edition as it goes on paper; undefined if no item with that number holds on the edition's day, or if
 * the answers do not lead to an end of the guide. `facts` are printed in the answer about the counter.
 */
export function sheetItem(edition: Edition, { id, answers }: PrintItem, facts?: CounterFacts): SheetItem | undefined {
  const dated = edition.items.get(id)
  if (!dated) return undefined
  return isGuide(dated) ? guideItem(edition, dated, answers) : answerItem(edition, dated, facts)
}

function answerItem(edition: Edition, dated: DatedEntry, facts: CounterFacts | undefined): SheetItem {
  const body = bodyWithFacts(dated, facts)
  const { officialUrl } = dated.item
  return { ...common(edition, dated), ...statementOf(dated.version), body, trail: [], links: [], officialUrl }
}

function guideItem(edition: Edition, dated: DatedGuide, answers: readonly GuideAnswer[]): SheetItem | undefined {
  const place = walkGuide(dated.version, answers)
  if (place?.at !== 'end' || place.trail.length < answers.length) return undefined
  const { end, trail } = place
  const links = relatedIds(dated).flatMap((id): SheetLink[] => {
    const related = end.entries.includes(id) ? edition.items.get(id) : undefined
    return related ? [{ id, question: related.question }] : []
  })
  return { ...common(edition, dated), ...statementOf(end), trail, links, officialUrl: undefined }
}

function common(edition: Edition, { item, version, question }: DatedEntry | DatedGuide) {
  const { from, until } = version
  return { id: item.id, question, sources: sourceTitles(edition, item.sources), from, until }
}
