const DATE = new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long', timeZone: 'UTC' })
const WEEKDAY = new Intl.DateTimeFormat('ja-JP', { weekday: 'short', timeZone: 'UTC' })

/** 2026年11月20日（金）, as written on a notice board. */
export function japaneseDate(isoDate: string): string {
  const day = new Date(`${isoDate}T00:00:00Z`)
  return `${DATE.format(day)}（${WEEKDAY.format(day)}）`
}
