import { expect, test } from 'vitest'
import { conjugate, inflectionOf } from './conjugate'

test.each([
  [['動詞', '自立', '五段・カ行イ音便'], 'g'],
  [['動詞', '自立', '一段'], 'i'],
  [['形容詞', '自立', '形容詞・アウオ段'], 'a'],
  [['名詞', '一般'], '-']
] as const)('%j inflects as %s', (pos, inflection) => {
  expect(inflectionOf(pos)).toBe(inflection)
})

test.each([
  ['届く', 'g', ['届か', '届き', '届い', '届け']],
  ['忘れる', 'i', ['忘れ', '忘れれ']],
  ['古い', 'a', ['古く', '古かっ']],
  ['会社', '-', ['会社']]
] as const)('%s has the forms a visitor may type', (base, inflection, forms) => {
  expect(conjugate(base, inflection)).toEqual(expect.arrayContaining([base, ...forms]))
})
