import type { RubySegment } from './ruby'
import { parseRuby } from './parseRuby'

/** Days of the month with readings of their own. */
const DAYS = [
  '',
  'ついたち',
  'ふつか',
  'みっか',
  'よっか',
  'いつか',
  'むいか',
  'なのか',
  'ようか',
  'ここのか',
  'とおか'
]
const LATER_DAYS: Readonly<Record<string, string>> = { 14: 'じゅうよっか', 20: 'はつか', 24: 'にじゅうよっか' }
const WEEKDAYS: Readonly<Record<string, string>> = {
  日: 'にち',
  月: 'げつ',
  火: 'か',
  水: 'すい',
  木: 'もく',
  金: 'きん',
  土: 'ど'
}

/** A text with its dates in the notation of labels: 11月1日（日） as `11{月|がつ}{1日|ついたち}（{日|にち}）`. */
export function readDates(text: string): string {
  return text
    .replace(/(?<=月)([0-9]+)日/g, (_, day: string) => {
      const whole = DAYS[Number(day)] ?? LATER_DAYS[day]
      return whole ? `{${day}日|${whole}}` : `${day}{日|にち}`
    })
    .replace(/（([日月火水木金土])）/g, (_, day: string) => `（{${day}|${WEEKDAYS[day]}}）`)
    .replace(/([0-9])年/g, '$1{年|ねん}')
    .replace(/([0-9])月/g, '$1{月|がつ}')
}

/** Readings of a text in which all kanji belong to dates; undefined if a kanji would be left without a reading. */
export function dateReadings(text: string): readonly RubySegment[] | undefined {
  const segments = parseRuby(readDates(text))
  return segments.some(([run, reading]) => reading === undefined && /\p{Script=Han}/u.test(run)) ? undefined : segments
}
