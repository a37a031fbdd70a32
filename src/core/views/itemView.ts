import type { AnswerView, GuideView } from '../../contract/content'
import { isGuide, type DatedEntry, type DatedGuide, type DatedItem, type Edition } from '../../domain/content/edition'
import type { Readings } from '../../domain/readings/ruby'
import { pickReadings } from './pickReadings'
import { summariesFor } from './summaries'

/** The answer or guide of number `no`, or undefined where none holds on the edition's day. */
export function itemView(edition: Edition, readings: Readings, no: string): AnswerView | GuideView | undefined {
  const dated = edition.items.get(no)
  if (!dated) return undefined
  const view = isGuide(dated) ? guideOf(edition, dated) : answerOf(edition, dated)
  return { ...view, readings: pickReadings(readings, view) }
}

/** Titles of the documents an item was written from; an imported table's own sources are shown as they are. */
function sourceTitles(edition: Edition, sources: readonly string[]): string[] {
  const titles = sources.map((source) => {
    const document = edition.documents.find(({ units }) => units.includes(source))
    return document?.title ?? source
  })
  return [...new Set(titles)]
}

function answerOf(edition: Edition, dated: DatedEntry): Omit<AnswerView, 'readings'> {
  const { status, conclusion, body } = dated.version
  const { kind, officialUrl } = dated.item
  return { ...common(edition, dated), kind, status, conclusion, body, officialUrl }
}

function guideOf(edition: Edition, dated: DatedGuide): Omit<GuideView, 'readings'> {
  const { intro, start, questions, ends } = dated.version
  const mentioned = Object.values(ends).flatMap(({ entries }) => entries)
  return {
    ...common(edition, dated),
    kind: 'guide',
    graph: { intro, start, questions, ends },
    related: summariesFor(edition, [...new Set([...dated.item.related, ...mentioned])])
  }
}

function common(edition: Edition, dated: DatedItem) {
  const { item, version, question } = dated
  return {
    no: item.no,
    category: edition.categories.find(({ id }) => id === item.category) ?? {
      id: item.category,
      name: '',
      icon: 'question'
    },
    question,
    sources: sourceTitles(edition, item.sources),
    related: summariesFor(edition, item.related),
    from: version.from,
    until: version.until
  }
}
