import type { CounterView } from '../../contract/content'
import type { Edition } from '../../domain/content/edition'
import type { Readings } from '../../domain/readings/ruby'
import { itemView } from './itemView'

/** What `edition` says about the counter. */
export function counterView(edition: Edition, readings: Readings): CounterView {
  const counter = [...edition.items.values()].find(({ item }) => item.kind === 'counter')
  const view = counter && itemView(edition, readings, counter.item.id)
  return { text: view === undefined || view.kind === 'guide' ? null : view }
}
