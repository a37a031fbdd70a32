import type { Content } from '../content/content'
import { nextDay } from '../value/isoDate'
import { fault, type Problem } from './problem'
import { holdsOn, type Period } from '../content/period'

/**
 * Checks the errands: every number that one names exists and is named once. A day on which an errand has no item at all
 * is a warning: the errand is not shown then.
 */
export function checkErrands({ errands, entries, guides }: Content): Problem[] {
  const periods = new Map<string, readonly Period[]>([...entries, ...guides].map(({ id, versions }) => [id, versions]))
  return errands.flatMap(({ items }, index) => {
    const wrong = items.flatMap((id, place) => {
      if (!periods.has(id)) return [fault('errands', index, ['items', place], `番号「${id}」の項目はありません`)]
      return items.indexOf(id) === place ? [] : [fault('errands', index, ['items', place], `「${id}」が重複しています`)]
    })
    const when = wrong.length > 0 ? undefined : whenEmpty(items.flatMap((id) => periods.get(id) ?? []))
    if (when === undefined) return wrong
    const reason = `${when}、出せる質問が一つもありません。その間、この用件は出ません`
    return [{ ...fault('errands', index, ['items'], reason), severity: 'warning' as const }]
  })
}

/** The first time at which none of `periods` holds, in words; undefined if one holds on every day. */
function whenEmpty(periods: readonly Period[]): string | undefined {
  if (periods.every(({ from }) => from !== undefined)) return 'はじめのうち'
  const days = periods.flatMap(({ until }) => (until === undefined ? [] : [nextDay(until)]))
  const day = days.sort().find((one) => !periods.some((period) => holdsOn(period, one)))
  return day === undefined ? undefined : `${day} から`
}
