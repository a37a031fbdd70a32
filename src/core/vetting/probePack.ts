import { editionOn, isGuide, type Edition } from '../../domain/content/edition'
import { createSearcher, type Searcher } from '../../domain/search/createSearcher'
import { findItems } from '../../domain/search/findItems'
import { isIsoDate, nextDay, type IsoDate } from '../../domain/value/isoDate'
import type { Pack } from '../../domain/pack/pack'
import { buildSheet } from '../../domain/sheet/sheet'
import { sheetItem } from '../../domain/sheet/sheetItem'
import { waysToEnds } from '../../domain/content/walkGuide'
import { createCalendar } from '../library/calendar'
import { createPackOpener, type OpenedPack } from '../library/openedPack'
import { categoryView, errandView, glossaryView, homeView } from '../views/contentViews'
import { itemView } from '../views/itemView'
import { searchEdition, searchItems } from '../views/searchEdition'

/** Longer than the slowest machine takes to open 20,000 entries. */
const OPEN_MS = 10_000
/** A hundred times as long as a search takes. */
const SEARCH_MS = 2_000
const MAX_QUESTIONS = 60
const MAX_DAYS = 12
/**
 * What visitors type besides questions: a letter, kana, romaji, a typing error, digits, signs, nothing, far too much.
 */
const QUERIES = ['ほ', 'ほけんしょう', 'hokensho', 'マイナほけん正', '2025', '!"#^~*:+-', '', 'ん'.repeat(500)]
const LOOK = { paper: 'a4', typeSize: 'normal', furigana: true } as const
const NO_ORGANISATION = { name: '', reading: '', phone: '', hours: '' }

/** The result of trying a pack. */
export type Probe = 'works' | 'too-slow'

/**
 * Tries a pack as visitors would, on `today` and on every day on which it changes: its lists, answers, guides, sheets
 * and searches. Throws what they throw.
 */
export function probePack(pack: Pack, today: IsoDate): Probe {
  const started = performance.now()
  const opened = createPackOpener(createCalendar(today))(pack)
  const searcher = createSearcher(opened.search)
  if (performance.now() - started > OPEN_MS) return 'too-slow'
  for (const day of evenly(changingDays(pack, today), MAX_DAYS)) look(editionOn(pack.content, day), opened, day)
  searchEdition(opened, { pack: '', date: '' })
  const questions = [...opened.edition().items.values()].map(({ question }) => question)
  const items = searchItems(opened.edition())
  const queries = [...QUERIES, ...evenly(questions, MAX_QUESTIONS)]
  return queries.every((text) => isQuick(searcher, items, text)) ? 'works' : 'too-slow'
}

/** The second attempt counts, since the machine may have been busy during the first. */
function isQuick(searcher: Searcher, items: ReturnType<typeof searchItems>, text: string): boolean {
  const search = () => {
    const started = performance.now()
    findItems(searcher, items, text, 20)
    return performance.now() - started <= SEARCH_MS
  }
  return search() || search()
}

function look(edition: Edition, { readings }: OpenedPack, day: IsoDate): void {
  for (const { id } of homeView(edition, readings).errands) errandView(edition, readings, id)
  glossaryView(edition, readings)
  for (const { id } of edition.categories) categoryView(edition, readings, id)
  for (const [id, dated] of edition.items) {
    if (!itemView(edition, readings, id)) throw new Error(`${id} is listed and not there`)
    for (const answers of isGuide(dated) ? waysToEnds(dated.version) : [[]]) {
      const item = sheetItem(edition, { id, answers })
      if (!item) throw new Error('an answer leads nowhere')
      buildSheet([item], readings, LOOK, NO_ORGANISATION, day)
    }
  }
}

/** Today, and the first day of every other edition. */
function changingDays({ content }: Pack, today: IsoDate): IsoDate[] {
  const periods = [...content.entries, ...content.guides].flatMap(
    ({ versions }): { from?: IsoDate; until?: IsoDate }[] =>
      versions.map(({ from, until }) => ({ ...(from && { from }), ...(until && { until }) }))
  )
  const days = periods.flatMap(({ from, until }) => [...(from ? [from] : []), ...(until ? [nextDay(until)] : [])])
  return [...new Set([today, ...days])].filter(isIsoDate)
}

/** At most `count` of `values`, evenly spread, including the first. */
function evenly<Value>(values: readonly Value[], count: number): Value[] {
  const step = Math.max(1, Math.ceil(values.length / count))
  return values.filter((_, place) => place % step === 0)
}
