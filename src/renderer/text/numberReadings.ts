import type { RubySegment } from '../../domain/readings/ruby'
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

/** Words beside a date or a count on our own screens. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/([0-9])年/g, '$1{年|ねん}'],
  [/([0-9])月/g, '$1{月|がつ}'],
  [/([0-9])枚/g, '$1{枚|まい}'],
  [/ロール紙 約/g, 'ロール{紙|し} {約|やく}'],
  [/([0-9])件/g, '$1{件|けん}'],
  [/質問(?=[0-9])/g, '{質問|しつもん}'],
  [/(?<!\{)印刷/g, '{印刷|いんさつ}'],
  [/見る/g, '{見|み}る'],
  [/案内/g, '{案内|あんない}'],
  [/現在/g, '{現在|げんざい}']
]

/**
 * Readings of a text of ours that holds a number: a date, a count, 「質問2」. Undefined where a kanji would be left without
 * one.
 */
export function numberReadings(text: string): readonly RubySegment[] | undefined {
  const days = text
    .replace(/(?<=月)([0-9]+)日/g, (_, day: string) => {
      const whole = DAYS[Number(day)] ?? LATER_DAYS[day]
      return whole ? `{${day}日|${whole}}` : `${day}{日|にち}`
    })
    .replace(/（([日月火水木金土])）/g, (_, day: string) => `（{${day}|${WEEKDAYS[day]}}）`)
  const written = WORDS.reduce((now, [word, ruby]) => now.replace(word, ruby), days)
  const segments = parseRuby(written)
  return segments.some(([run, reading]) => reading === undefined && /\p{Script=Han}/u.test(run)) ? undefined : segments
}
