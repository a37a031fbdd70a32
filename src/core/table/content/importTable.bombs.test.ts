import { expect, test } from 'vitest'
import { importTable } from './importTable'
import { csvBytes, faqRow, FIRST_SHEET, SIX, withPart, xlsxBytes } from '../testing/tables'

const COUNT = 2_000_000
const SPACES = ' '.repeat(40 * 2 ** 20)
const TAG = /<sheetData>/

async function workbook(change: (xml: string) => string, part = FIRST_SHEET): Promise<Uint8Array> {
  return withPart(await xlsxBytes({ FAQ: [SIX, faqRow('1-1')] }), part, change)
}

async function refusal(bytes: Uint8Array, name: string): Promise<string | undefined> {
  const { content, problems } = await importTable(bytes, name)
  expect(content.entries).toEqual([])
  return problems.find(({ severity }) => severity === 'error')?.reason
}

test.each<[string, (xml: string) => string]>([
  ['millions of attributes in a tag', (xml) => xml.replace(TAG, `<sheetData ${'a="b" '.repeat(COUNT)}>`)],
  ['an attribute of 40 MB', (xml) => xml.replace(TAG, `<sheetData a="${SPACES}">`)],
  ['a tag of spaces', (xml) => xml.replace(TAG, `<sheetData${SPACES}>`)],
  ['40 MB of spaces between tags', (xml) => xml.replace(TAG, `${SPACES}<sheetData>`)],
  ['a tag that never ends', (xml) => xml.replace(TAG, `<sheetData${SPACES}`)]
])('a sheet with %s is broken', async (_, change) => {
  expect(await refusal(await workbook(change), 'a.xlsx')).toBe('ファイルが壊れているか、途中で切れています')
})

test.each([
  ['<c r="B2"', `<c r="B${'\\'.repeat(32)}2"`],
  ['<c r="B2"', '<c r="b2"'],
  ['<c r="B2"', '<c r="B0"'],
  ['<c r="B2"', '<c r="B"'],
  ['<c r="B2"', '<c r="B2" r="XFD1048576"'],
  ['<row r="2"', '<row r="-2" x:r="2"'],
  ['<row r="2"', '<row r="1e7"'],
  ['<row r="2"', '<row r="2.5"'],
  ['<sheetData>', '<dimension ref="A1:ZZZZZZZZ9"/><sheetData>']
])('a sheet with %s made %s is broken', async (from, to) => {
  const bytes = await workbook((xml) => xml.replace(from, to))
  expect(await refusal(bytes, 'a.xlsx')).toBe('ファイルが壊れているか、途中で切れています')
})

test.each<[string, string]>([
  ['one row', ','.repeat(COUNT)],
  ['a row under a good one', `${SIX.join()}\n1,届いたもの,1-1,質問,答え,\n${','.repeat(COUNT)}`],
  ['a row after a quoted break', `"a\n""b"${','.repeat(COUNT)}`],
  ['rows of tabs', `a\tb\n${'\t'.repeat(COUNT)}`]
])('a CSV of millions of commas in %s has too many columns', async (_, text) => {
  expect(await refusal(Buffer.from(text), 'a.csv')).toBe('列が 200 を超えています')
})

test('commas inside quotes do not count as columns', async () => {
  const answer = `答えです。${','.repeat(500)}`
  const { content } = await importTable(csvBytes([SIX, faqRow('1-1', '質問', answer)]), 'a.csv')
  expect(content.entries).toHaveLength(1)
})

test.each([
  ['headings alone', csvBytes([SIX])],
  ['headings and blank rows', csvBytes([SIX, ['', '', '', '', '', '']])]
])('a table of %s would empty the kiosk, and is refused', async (_, bytes) => {
  expect(await refusal(bytes, 'a.csv')).toBe('質問が一つもありません')
})

test('a hidden character is named by its cell', async () => {
  const { problems } = await importTable(csvBytes([SIX, faqRow('1-1', '番号\u202e4321')]), 'a.csv')
  expect(problems).toMatchObject([{ line: 2, column: '質問', reason: expect.stringContaining('U+202E') as string }])
})
