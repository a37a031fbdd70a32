import { expect, test } from 'vitest'
import { ANSWER_TEXT } from '../screens/answer/messages'
import { GUIDE_TEXT } from '../screens/guide/messages'
import { PRINT_SCREEN } from '../screens/print/messages'
import { PRINT_TEXT } from '../print/messages'
import { japaneseDate } from '../shell/messages'
import { numberReadings } from './numberReadings'

const written = (text: string) =>
  numberReadings(text)
    ?.map(([run, reading]) => (reading ? `${run}(${reading})` : run))
    .join('')

test.each([
  [japaneseDate('2026-11-20'), '2026年(ねん)11月(がつ)20日(はつか)（金(きん)）'],
  [japaneseDate('2026-09-01'), '2026年(ねん)9月(がつ)1日(ついたち)（火(か)）'],
  [japaneseDate('2026-12-31'), '2026年(ねん)12月(がつ)31日(にち)（木(もく)）'],
  [
    ANSWER_TEXT.period(`${japaneseDate('2025-12-02')}から`),
    '2025年(ねん)12月(がつ)2日(ふつか)（火(か)）からのご案内(あんない)です'
  ],
  [GUIDE_TEXT.question(2), '質問(しつもん)2'],
  [PRINT_SCREEN.count(1), '1件(けん)を印刷(いんさつ)します'],
  [PRINT_SCREEN.count(3), '3件(けん)を、まとめて印刷(いんさつ)します'],
  [PRINT_SCREEN.pages(2), 'A4 2枚(まい)'],
  [PRINT_SCREEN.roll(33), 'ロール紙(し) 約(やく)33cm'],
  [PRINT_TEXT.showList(2), '印刷(いんさつ)リストを見(み)る（2件(けん)）']
])('%s is read %s', (text, expected) => {
  expect(written(text)?.replaceAll(/([年月件日])\(/g, '$1(')).toBe(expected)
})

test('what holds other kanji is left to the readings of the pack', () => {
  expect(numberReadings('2人の家族')).toBeUndefined()
})
