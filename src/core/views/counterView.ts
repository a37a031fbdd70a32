import type { AnswerView, CounterView, GuideView } from '../../contract/content'
import { factBlocks } from '../../domain/content/counterFacts'
import type { Edition } from '../../domain/content/edition'
import type { Readings } from '../../domain/readings/ruby'
import type { Settings } from '../../domain/staff/settings'
import { itemView } from './itemView'

/** What `edition` says of the counter. */
export function counterView(edition: Edition, readings: Readings): CounterView {
  const counter = [...edition.items.values()].find(({ item }) => item.kind === 'counter')
  const view = counter && itemView(edition, readings, counter.item.no)
  return { text: view === undefined || view.kind === 'guide' ? null : view }
}

/** The same view; what is said of the counter begins with what staff have set, wherever it is read as an answer. */
export function withCounterFacts<View extends AnswerView | GuideView | undefined>(
  view: View,
  { organisation }: Pick<Settings, 'organisation'>
): View {
  if (view?.kind !== 'counter') return view
  return { ...view, body: [...factBlocks(organisation), ...view.body] }
}
