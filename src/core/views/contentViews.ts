import type {
  CategoryView,
  ErrandSummary,
  ErrandView,
  GlossaryView,
  HomeView,
  ItemSummary
} from '../../contract/content'
import type { Errand } from '../../domain/content/errand'
import type { Edition } from '../../domain/content/edition'
import type { Readings } from '../../domain/readings/ruby'
import { pickReadings } from '../../domain/readings/pickReadings'
import { summariesFor, summaryOf } from './summaries'

/** The start screen of `edition`. */
export function homeView(edition: Edition, readings: Readings): HomeView {
  const items = [...edition.items.values()]
  const summaries = (keep: (dated: (typeof items)[number]) => boolean): ItemSummary[] =>
    items.filter(keep).map(summaryOf)
  const view = {
    errands: edition.errands.filter((errand) => summariesFor(edition, errand.items).length > 0).map(withoutItems),
    categories: edition.categories,
    popular: summaries(({ item }) => item.kind === 'entry' && item.popular),
    guides: summaries(({ item }) => item.kind === 'guide'),
    notices: summaries(({ item }) => item.kind === 'notice')
  }
  return { ...view, readings: pickReadings(readings, view) }
}

/**
 * One category of `edition`, or undefined if there is none with that id. Notices are shown on the start screen only,
 * and the answer about the counter on a screen of its own.
 */
export function categoryView(edition: Edition, readings: Readings, id: string): CategoryView | undefined {
  const category = edition.categories.find((candidate) => candidate.id === id)
  if (!category) return undefined
  const items = [...edition.items.values()].filter(({ item }) => item.category === id && isListed(item.kind))
  const view = { category, items: items.map(summaryOf) }
  return { ...view, readings: pickReadings(readings, view) }
}

/** One errand of `edition`, or undefined if there is none with that id or none of its items holds today. */
export function errandView(edition: Edition, readings: Readings, id: string): ErrandView | undefined {
  const errand = edition.errands.find((candidate) => candidate.id === id)
  const items = summariesFor(edition, errand?.items ?? [])
  if (!errand || items.length === 0) return undefined
  const view = { errand: withoutItems(errand), items }
  return { ...view, readings: pickReadings(readings, view) }
}

function isListed(kind: ItemSummary['kind']): boolean {
  return kind === 'entry' || kind === 'guide'
}

function withoutItems({ id, name, description, icon }: Errand): ErrandSummary {
  return { id, name, icon, ...(description === undefined ? {} : { description }) }
}

/** The glossary. */
export function glossaryView(edition: Edition, readings: Readings): GlossaryView {
  const view = { terms: edition.glossary }
  return { ...view, readings: pickReadings(readings, view) }
}
