import type { Period } from '../content/period'
import { nextDay } from '../value/isoDate'

/** A fault in the periods of one item's versions. */
export interface PeriodFault {
  readonly index: number
  readonly field: 'from' | 'until'
  readonly reason: string
}

/** What is wrong with the periods of one item's versions: an end before its start, an overlap, a gap. */
export function periodFaults(versions: readonly Period[]): PeriodFault[] {
  return versions.flatMap((version, index) => faultAt(versions[index - 1], version, index) ?? [])
}

function faultAt(before: Period | undefined, { from, until }: Period, index: number): PeriodFault | undefined {
  if (from && until && until < from)
    return { index, field: 'until', reason: `終わりの日 ${until} が始まりの日 ${from} より前です` }
  if (!before) return undefined
  if (!before.until)
    return { index: index - 1, field: 'until', reason: '次の版があるので、終わりの日 (until) が要ります' }
  if (!from) return { index, field: 'from', reason: '前の版があるので、始まりの日 (from) が要ります' }
  if (from <= before.until)
    return { index, field: 'from', reason: `前の版 (${before.until} まで) と期間が重なっています` }
  if (from !== nextDay(before.until))
    return { index, field: 'from', reason: `前の版 (${before.until} まで) との間に、答えのない日があります` }
  return undefined
}
