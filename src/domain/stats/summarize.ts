import type { IsoDate } from '../value/isoDate'
import { spansOf } from './spansOf'
import type { Tally, TallyKind } from './tally'

const TOP = 20

/** Something that was counted, and how often. */
export interface Counted {
  /** The number of the item; empty for typed words. */
  readonly itemId: string
  readonly detail: string
  readonly count: number
}

/** What staff see about a period of days. */
export interface Summary {
  readonly read: readonly Counted[]
  readonly printed: readonly Counted[]
  readonly unsure: readonly Counted[]
  readonly guideEnds: readonly Counted[]
  /** Items, sorted by how often visitors said that they did not help. */
  readonly helpful: readonly { readonly itemId: string; readonly yes: number; readonly not: number }[]
  /** Items read on each day, or in each month of a long period; also days and months without any, for the chart. */
  readonly spans: readonly { readonly span: string; readonly read: number }[]
  /** Items read in each hour of the day, 0 to 23. */
  readonly hours: readonly number[]
}

/** Sums up the tallies of a period for staff: the top items, the words that found nothing, days and hours. */
export function summarize(tallies: readonly Tally[], from: IsoDate, until: IsoDate): Summary {
  const top = (kind: TallyKind) => rank(tallies.filter((tally) => tally.kind === kind))
  return {
    read: top('read'),
    printed: top('printed'),
    unsure: top('unsure'),
    guideEnds: top('guide-end'),
    helpful: helpfulness(tallies),
    spans: spansOf(from, until).map((span) => ({ span, read: readOf(tallies, ({ day }) => day.startsWith(span)) })),
    hours: Array.from({ length: 24 }, (_, hour) => readOf(tallies, (tally) => tally.hour === hour))
  }
}

function rank(tallies: readonly Tally[]): Counted[] {
  const counts = new Map<string, Counted>()
  for (const { itemId, detail, count } of tallies) {
    const key = `${itemId}\t${detail}`
    counts.set(key, { itemId, detail, count: (counts.get(key)?.count ?? 0) + count })
  }
  return [...counts.values()].sort(mostFirst).slice(0, TOP)
}

function mostFirst(one: Counted, other: Counted): number {
  return other.count - one.count || (one.itemId + one.detail < other.itemId + other.detail ? -1 : 1)
}

function helpfulness(tallies: readonly Tally[]): Summary['helpful'] {
  const own = tallies.filter(({ kind }) => kind === 'helpful')
  const numbers = [...new Set(own.map(({ itemId }) => itemId))].sort()
  const said = (itemId: string, answer: string) =>
    own
      .filter((tally) => tally.itemId === itemId && tally.detail === answer)
      .reduce((total, { count }) => total + count, 0)
  return numbers
    .map((itemId) => ({ itemId, yes: said(itemId, 'yes'), not: said(itemId, 'no') }))
    .sort((one, other) => other.not - one.not || other.yes - one.yes)
    .slice(0, TOP)
}

function readOf(tallies: readonly Tally[], isOf: (tally: Tally) => boolean): number {
  return tallies.reduce((total, tally) => (tally.kind === 'read' && isOf(tally) ? total + tally.count : total), 0)
}
