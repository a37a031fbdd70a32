import { DAY_READINGS, FIRST_OF_MONTH, WEEKDAY_READINGS } from './dayReadings'
import type { RubySegment } from './ruby'
import { parseRuby } from './parseRuby'

/** A text with its dates in the notation of labels: 11月1日（日） as `11{月|がつ}{1日|ついたち}（{日|にち}）`. */
export function readDates(text: string): string {
  return text
    .replace(/(?<=月)([0-9]+)日/g, (_, day: string) => {
      const number = String(Number(day))
      const whole = number === '1' ? FIRST_OF_MONTH : DAY_READINGS[number]
      return whole ? `{${day}日|${whole}}` : `${day}{日|にち}`
    })
    .replace(/（([日月火水木金土])）/g, (_, day: string) => `（{${day}|${WEEKDAY_READINGS[day]}}）`)
    .replace(/([0-9])年/g, '$1{年|ねん}')
    .replace(/([0-9])月/g, '$1{月|がつ}')
}

/** Readings of a text in which all kanji belong to dates; undefined if a kanji would be left without a reading. */
export function dateReadings(text: string): readonly RubySegment[] | undefined {
  const segments = parseRuby(readDates(text))
  return segments.some(([run, reading]) => reading === undefined && /\p{Script=Han}/u.test(run)) ? undefined : segments
}
