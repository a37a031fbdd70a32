import { expect, test } from 'vitest'
import { lastKana } from './lastKana'

test.each([
  ['さんぎょう', 'さんぎょう', 0],
  ['産業けんこう', 'けんこう', 2],
  ['さんぎょう健康保険組合', 'さんぎょう', 0],
  ['平日9時から', 'から', 4],
  ['けーす', 'けーす', 0],
  ['あ'.repeat(30), 'あ'.repeat(24), 6]
])('%s: %s', (text, kana, at) => {
  expect(lastKana(text)).toEqual({ kana, at })
})

test.each(['', '産業健康保険組合', 'サービス', '03-1234'])('%j holds none', (text) => {
  expect(lastKana(text)).toBeUndefined()
})
