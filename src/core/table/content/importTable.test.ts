import { describe, expect, test } from 'vitest'
import { importTable } from './importTable'
import { excelFile } from '../testing/excelFile'
import { csvBytes, csvText, faqRow, shiftJis, SIX, xlsxBytes } from '../testing/tables'

const TABLE = [
  SIX,
  ['1', '資格確認書・送付物', '1-2', '全員分をもらえますか。', 'もらえません。①と②をお持ちの方は、㈱へ。', ''],
  ['2', 'マイナ保険証', '2-7', 'どう確かめますか。', '次の順に確かめます。\n①開く\n②押す\n※PDFで保存できます', '']
]

const ENCODINGS: [string, Uint8Array][] = [
  ['UTF-8', csvBytes(TABLE)],
  ['UTF-8 with byte order mark', csvBytes([['\ufeff' + SIX[0], ...SIX.slice(1)], ...TABLE.slice(1)])],
  ['Shift_JIS', shiftJis(csvText(TABLE))],
  ['tabs', new TextEncoder().encode(csvText(TABLE).replaceAll('","', '"\t"'))]
]

describe('the six-column table', () => {
  test.each(ENCODINGS)('reads a CSV file: %s', async (_, bytes) => {
    const { content, problems } = await importTable(bytes, 'faq.csv')
    expect(problems).toEqual([])
    expect(content.categories.map(({ id, name }) => [id, name])).toEqual([
      ['1', '資格確認書・送付物'],
      ['2', 'マイナ保険証']
    ])
    expect(content.entries).toHaveLength(2)
    expect(content.entries[0]).toMatchObject({ id: '1-2', category: '1', sources: ['1-2'] })
    expect(content.entries[0]?.versions[0]).toMatchObject({
      status: 'answered',
      conclusion: 'もらえません。',
      body: [{ type: 'paragraph', text: '①と②をお持ちの方は、㈱へ。' }]
    })
    expect(content.entries[1]?.versions[0]?.body).toEqual([
      { type: 'steps', items: ['開く', '押す'] },
      { type: 'note', text: 'PDFで保存できます' }
    ])
  })

  test('reads the same from an .xlsx file', async () => {
    const fromCsv = await importTable(csvBytes(TABLE), 'faq.csv')
    const fromXlsx = await importTable(await xlsxBytes({ FAQ: TABLE }), 'faq.xlsx')
    expect(fromXlsx).toEqual(fromCsv)
  })

  test('finds the headings below a title, and again further down in another order, and skips blank rows', async () => {
    const { content, problems } = await importTable(
      csvBytes([
        ['よくある質問', '', '', '', '', ''],
        [],
        SIX,
        faqRow('1'),
        ['', '', '', '', '', ''],
        SIX,
        faqRow('2'),
        ['No', '回答', '質問', '分類名'],
        ['3', '答えです。', '質問3', '届いたもの']
      ]),
      'faq.csv'
    )
    expect(problems).toEqual([])
    expect(content.entries.map(({ id, category, question }) => [id, category, question])).toEqual([
      ['1', '1', '質問1'],
      ['2', '1', '質問2'],
      ['3', '1', '質問3']
    ])
  })

  test.each([
    ['Ｎｏ．１－３', '1-3'],
    ['1.0', '1'],
    ['１—２', '1-2'],
    [' 7 ', '7']
  ])('reads No %s as %s', async (written, id) => {
    const { content } = await importTable(csvBytes([SIX, faqRow(written)]), 'faq.csv')
    expect(content.entries.map((entry) => entry.id)).toEqual([id])
  })

  test.each(['_', '-', 'ー', ''])('lets 分類名 decide if 分類番号 is 「%s」', async (placeholder) => {
    const rows = ['届いたもの', '届いた\nもの', '保険証'].map((name, index) => [
      placeholder,
      name,
      `${index}`,
      '問',
      '答',
      ''
    ])
    const { content, problems } = await importTable(csvBytes([SIX, ...rows]), 'faq.csv')
    expect(problems).toEqual([])
    expect(content.categories.map(({ name }) => name)).toEqual(['届いたもの', '保険証'])
    expect(new Set(content.entries.slice(0, 2).map(({ category }) => category)).size).toBe(1)
  })

  test('sends the visitor to the counter if the answer is empty, and says so', async () => {
    const { content, problems } = await importTable(csvBytes([SIX, faqRow('1-8', '氏名が旧姓です', '')]), 'faq.csv')
    expect(content.entries[0]?.versions[0]).toMatchObject({ status: 'ask-counter', body: [] })
    expect(problems).toMatchObject([{ severity: 'warning', line: 2, column: '回答', cell: 'E2' }])
  })

  test('keeps the current terms if the table has no sheet for them, and removes them if that sheet is empty', async () => {
    const glossary = [{ term: '資格確認書', reading: 'しかくかくにんしょ', meaning: '証', synonyms: [] }]
    const now = { categories: [], entries: [], guides: [], glossary, documents: [], errands: [] }
    const table = [SIX, faqRow('1')]
    const sheet = [['用語', 'よみ', '意味', '言いかえ']]
    const without = await importTable(await xlsxBytes({ FAQ: table }), 'faq.xlsx', { now })
    const empty = await importTable(await xlsxBytes({ FAQ: table, 用語: sheet }), 'faq.xlsx', { now })
    expect(without.content.glossary).toEqual(glossary)
    expect(empty.content.glossary).toEqual([])
  })

  test('reads a workbook as Japanese Excel writes it', async () => {
    const { content, problems } = await importTable(excelFile(), 'faq.xlsx')
    expect(problems).toEqual([])
    expect(content.entries).toMatchObject([
      {
        id: '7',
        question: '資格確認書は 何ですか',
        versions: [
          { from: '2025-12-02', conclusion: 'カード&紙です。', body: [{ type: 'bullets', items: ['紙', 'カード'] }] }
        ]
      }
    ])
  })
})
