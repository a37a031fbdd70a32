import { expect, test } from 'vitest'
import { likelyPages, pageHeightMm, textHeightMm, textWidthMm } from './paper'

const PAGE_MM = 297 - 14 - 16

test('the margins of A4 leave the width that a sheet is made for', () => {
  expect(textWidthMm('a4')).toBe(178)
  expect(textHeightMm('a4')).toBe(PAGE_MM)
  expect(pageHeightMm('a4', 500)).toBe(297)
})

test('a roll is cut as long as its text and both margins, and has no pages', () => {
  expect(textWidthMm('roll-80')).toBe(72)
  expect(textHeightMm('roll-80')).toBeUndefined()
  expect(pageHeightMm('roll-80', 200.4)).toBeGreaterThanOrEqual(200.4 + 8)
  expect(likelyPages('roll-80', 5000)).toBe(1)
})

test.each([
  [PAGE_MM, 1],
  [PAGE_MM + 1, 2],
  [PAGE_MM * 1.8, 2],
  [PAGE_MM * 1.95, 3]
])('%d mm take %d pages of A4', (contentMm, pages) => {
  expect(likelyPages('a4', contentMm)).toBe(pages)
})
