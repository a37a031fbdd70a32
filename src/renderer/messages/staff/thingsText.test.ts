import { expect, test } from 'vitest'
import { thingsText } from './thingsText'

test.each([
  [1, '一つ'],
  [3, '三つ'],
  [9, '九つ']
])('%i things are counted as %s', (count, text) => {
  expect(thingsText(count)).toBe(text)
})
