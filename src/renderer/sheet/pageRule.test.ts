import { expect, test } from 'vitest'
import { A4_CONTENT_MM, pageRule, pagesOfA4, rollHeightMm } from './pageRule'

test('A4 is said by name, with its page number and nothing of the browser around it', () => {
  const rule = pageRule('a4', 500, '見本組合')
  expect(rule).toContain('size: A4')
  expect(rule).toContain('@top-center')
  expect(rule).toContain("counter(page) ' / ' counter(pages)")
})

test('every page but the first says whose it is, and no name ends the rule', () => {
  const rule = pageRule('a4', 500, '"組合" } body { display: none }\\ 2-07')
  expect(rule).toMatch(/@top-center \{ content: "[^"]*組合[^"]*2-07"; /)
  expect(rule).not.toContain('display: none }')
  expect(rule).toMatch(/@page :first \{ @top-center \{ content: ''; /)
})

test('the margins of A4 leave what the sheet is fitted to', () => {
  const [, top, bottom] = /margin: (\d+)mm \d+mm (\d+)mm/.exec(pageRule('a4', 100, '')) ?? []
  expect(A4_CONTENT_MM).toBe(297 - Number(top) - Number(bottom))
})

test('a roll is 80 mm wide and long enough for its content and both margins', () => {
  expect(pageRule('roll-80', 200.4, '')).toMatch(/size: 80mm 21[0-9]mm; margin: 4mm/)
  expect(rollHeightMm(200.4)).toBeGreaterThanOrEqual(200.4 + 8)
})

test.each([
  [A4_CONTENT_MM, 1],
  [A4_CONTENT_MM + 1, 2],
  [A4_CONTENT_MM * 1.8, 2],
  [A4_CONTENT_MM * 1.95, 3]
])('%d mm take %d pages', (contentMm, pages) => {
  expect(pagesOfA4(contentMm)).toBe(pages)
})
