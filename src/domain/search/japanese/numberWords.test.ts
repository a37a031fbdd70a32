import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tidy } from './fold'
import { arabicNumbers, numberWords } from './numberWords'

test.each([
  ['四桁', '4桁'],
  ['４ケタ', '4桁'],
  ['十割負担', '10割負担'],
  ['二十五日', '25日'],
  ['二〇二六年', '2026年'],
  ['三ヶ月', '3か月'],
  ['75才', '75歳'],
  ['1,500円', '1500円'],
  ['電話 06-6416-5729', '電話  '],
  ['0120-95-0178', '0120'],
  ['０１２０９５０１７８', '0120'],
  ['一人暮らし、十分、一時停止、二次元', '一人暮らし、十分、一時停止、二次元']
])('%s is written %s', (text, expected) => {
  expect(arabicNumbers(tidy(text))).toBe(expected)
})

test.each([
  ['10割を払う', ['10割']],
  ['番号の下4桁', ['4桁']],
  ['令和8年3月31日まで', ['令和8年', '3月']],
  ['8時30分から', ['8時', '30分']],
  ['0120へ', ['0120']],
  ['123456人、〒660-0052、A4、3.5割', []]
])('%s contains %j', (text, expected) => {
  expect(numberWords(text)).toEqual(expected)
})

test('any text is accepted, and writing it twice changes nothing', () => {
  const unit = fc.constantFrom(...'0123456789-,.()一二十百千〇月日割桁年ヶか才年令和あ ')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
      const once = arabicNumbers(text)
      expect(arabicNumbers(once).length).toBeLessThanOrEqual(once.length)
      expect(Array.isArray(numberWords(once))).toBe(true)
    })
  )
})
