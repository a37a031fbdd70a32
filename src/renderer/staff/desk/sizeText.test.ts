import { expect, test } from 'vitest'
import { sizeText } from './sizeText'

test.each([
  [0, '1 KB'],
  [1025, '2 KB'],
  [1024 * 1024, '1.0 MB'],
  [1_468_006, '1.4 MB']
])('%i bytes are %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text)
})
