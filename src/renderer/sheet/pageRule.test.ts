import { expect, test } from 'vitest'
import { pageRule } from './pageRule'

test('A4 is named, with its page number and without the texts that a browser adds', () => {
  const rule = pageRule('a4', 500, '見本組合')
  expect(rule).toContain('size: A4')
  expect(rule).toContain('@top-center')
  expect(rule).toContain("counter(page) ' / ' counter(pages)")
})

test('every page but the first says whose it is, and no name breaks the rule', () => {
  const rule = pageRule('a4', 500, '"組合" } body { display: none }\\ 2-07')
  expect(rule).toMatch(/@top-center \{ content: "[^"]*組合[^"]*2-07"; /)
  expect(rule).not.toContain('display: none }')
  expect(rule).toMatch(/@page :first \{ @top-center \{ content: ''; /)
})

test('a roll is 80 mm wide and long enough for its content and both margins', () => {
  expect(pageRule('roll-80', 200.4, '')).toMatch(/size: 80mm 21[0-9]mm; margin: 4mm/)
})
