/** Days of the month, and lengths of so many days, with readings of their own, by their number. */
export const DAY_READINGS: Readonly<Record<string, string>> = {
  '2': 'ふつか',
  '3': 'みっか',
  '4': 'よっか',
  '5': 'いつか',
  '6': 'むいか',
  '7': 'なのか',
  '8': 'ようか',
  '9': 'ここのか',
  '10': 'とおか',
  '14': 'じゅうよっか',
  '20': 'はつか',
  '24': 'にじゅうよっか'
}

/** The first day of a month; one day as a length is いちにち. */
export const FIRST_OF_MONTH = 'ついたち'

/** The days of the week. */
export const WEEKDAY_READINGS: Readonly<Record<string, string>> = {
  月: 'げつ',
  火: 'か',
  水: 'すい',
  木: 'もく',
  金: 'きん',
  土: 'ど',
  日: 'にち'
}
