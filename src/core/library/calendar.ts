import { japaneseDay, type IsoDate } from '../../domain/value/isoDate'

/** The day the content is shown for. */
export interface Calendar {
  /** Today by the machine's clock, in Japan, or the day that is previewed. */
  today(): IsoDate
  /**
   * The day for which to show content made at `created`: today, but never a day before it was made. A machine whose
   * clock battery is empty wakes up in 1970 or 2016, and would show what held then as current.
   */
  dayFor(created: string): IsoDate
}

/** The calendar of a kiosk: by the machine's clock, or always the day `preview`, to see what another day shows. */
export function createCalendar(preview?: IsoDate): Calendar {
  const today = () => preview ?? japaneseDay(new Date())
  return {
    today,
    dayFor: (created) => {
      const made = japaneseDay(new Date(created))
      return preview ?? (today() < made ? made : today())
    }
  }
}
