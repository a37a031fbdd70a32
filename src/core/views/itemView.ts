import type { AnswerView, GuideView } from '../../contract/content'
import { isGuide, type DatedEntry, type DatedGuide, type DatedItem, type Edition } from '../../domain/content/edition'
import { bodyWithFacts, type CounterFacts } from '../../domain/content/counterFacts'
import { relatedIds } from '../../domain/content/relatedIds'
import { sourceTitles } from '../../domain/content/sourceTitles'
import { statementOf } from '../../domain/content/version'
import type { Readings } from '../../domain/readings/ruby'
import { pickReadings } from '../../domain/readings/pickReadings'
import { summariesFor } from './summaries'

/**
 * The answer or guide with the number `id`, or undefined if none holds on the edition's day. `facts` are shown in the
 * answer about the counter.
 */
export function itemView(
  edition: Edition,
  readings: Readings,
  id: string,
  facts?: CounterFacts
): AnswerView | GuideView | undefined {
  const dated = edition.items.get(id)
  if (!dated) return undefined
  const view = isGuide(dated) ? guideOf(edition, dated) : answerOf(edition, dated, facts)
  return { ...view, readings: pickReadings(readings, view) }
}

function answerOf(edition: Edition, dated: DatedEntry, facts: CounterFacts | undefined): Omit<AnswerView, 'readings'> {
  const { kind, officialUrl } = dated.item
  const body = bodyWithFacts(dated, facts)
  return { ...common(edition, dated), ...statementOf(dated.version), kind, body, officialUrl }
}

function guideOf(edition: Edition, dated: DatedGuide): Omit<GuideView, 'readings'> {
  const { intro, start, questions, ends } = dated.version
  return { ...common(edition, dated), kind: 'guide', graph: { intro, start, questions, ends } }
}

function common(edition: Edition, dated: DatedItem) {
  const { item, version, question } = dated
  const category = edition.categories.find(({ id }) => id === item.category)
  return {
    id: item.id,
    category: category ?? { id: item.category, name: '', icon: 'question' },
    question,
    sources: sourceTitles(edition, item.sources),
    related: summariesFor(edition, relatedIds(dated)),
    from: version.from,
    until: version.until,
    asOf: edition.date
  }
}
