import { IsoDateSchema, type IsoDate } from '../value/isoDate'

/** The days on which something holds: both ends are included, and an absent end is open. */
export const PeriodShape = { from: IsoDateSchema.optional(), until: IsoDateSchema.optional() }
export type Period = { readonly from?: IsoDate | undefined; readonly until?: IsoDate | undefined }

/** True if `date` is within `period`. */
export function holdsOn(period: Period, date: IsoDate): boolean {
  return (period.from === undefined || period.from <= date) && (period.until === undefined || date <= period.until)
}

/** True if some day is within both periods. */
export function periodsOverlap(a: Period, b: Period): boolean {
  const beginsInTime = (one: Period, other: Period) =>
    one.from === undefined || other.until === undefined || one.from <= other.until
  return beginsInTime(a, b) && beginsInTime(b, a)
}

/** The version that holds on `date`, or undefined before the first and after the last. */
export function versionOn<Version extends Period>(versions: readonly Version[], date: IsoDate): Version | undefined {
  return versions.find((version) => holdsOn(version, date))
}
