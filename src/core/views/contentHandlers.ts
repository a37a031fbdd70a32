import { fail, succeed } from '../../domain/value/result'
import type { CounterFacts } from '../../domain/content/counterFacts'
import type { ShownPack } from '../library/shownPack'
import type { Handlers } from '../router'
import { categoryView, errandView, glossaryView, homeView } from './contentViews'
import { counterView } from './counterView'
import { itemView } from './itemView'

/** What the page reads of the content that shows. `facts` are what staff have set about the counter. */
export function createContentHandlers(shown: ShownPack, facts: () => CounterFacts) {
  const found = <Value>(view: Value | undefined) => (view === undefined ? fail('not-found') : succeed(view))
  const edition = () => shown.pack().edition()
  const readings = () => shown.pack().readings
  return {
    'content:home': () => succeed(homeView(edition(), readings())),
    'content:category': ({ id }) => found(categoryView(edition(), readings(), id)),
    'content:errand': ({ id }) => found(errandView(edition(), readings(), id)),
    'content:item': ({ id }) => found(itemView(edition(), readings(), id, facts())),
    'content:counter': () => succeed(counterView(edition(), readings())),
    'content:glossary': () => succeed(glossaryView(edition(), readings()))
  } satisfies Partial<Handlers>
}
