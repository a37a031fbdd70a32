import { expect, test } from 'vitest'
import { importTable } from './importTable'
import type { TableProblem } from '../../../domain/check/tableProblem'
import { csvBytes, faqRow, SIX, xlsxBytes } from '../testing/tables'

const DATED = [...SIX, '有効開始', '有効終了', '関連']

async function problemsOf(...rows: string[][]): Promise<readonly TableProblem[]> {
  return (await importTable(csvBytes(rows), 'faq.csv')).problems
}

const dated = (id: string, from: string, until: string, related = '') => [...faqRow(id), from, until, related]

test('problems come in the order of the file, whichever check found them', async () => {
  const problems = await problemsOf(DATED, dated('1', '', '', '1-9'), faqRow('2', ''), dated('3', '', '', '1-8'))
  expect(problems.map(({ line }) => line)).toEqual([2, 3, 4])
})

/** What is wrong, the rows that say it, and where and how it must be reported. */
const FAULTS: [string, string[][], Partial<TableProblem>[]][] = [
  ['no question', [SIX, faqRow('1', '')], [{ severity: 'error', line: 2, column: '質問', cell: 'D2' }]],
  ['no No', [SIX, faqRow('1'), faqRow('')], [{ severity: 'error', line: 3, column: 'No', cell: 'C3' }]],
  [
    'the same No twice',
    [SIX, faqRow('1'), faqRow('２'), faqRow('2')],
    [{ severity: 'error', line: 4, column: 'No', reason: 'No「2」が重複しています' }]
  ],
  ['a No that Excel took for a date', [SIX, faqRow('1月2日')], [{ severity: 'error', line: 2, column: 'No' }]],
  ['an invalid No', [SIX, faqRow('一の三')], [{ severity: 'error', line: 2, column: 'No' }]],
  ['no category at all', [SIX, ['', '', '1', '問', '答', '']], [{ severity: 'error', line: 2, column: '分類名' }]],
  [
    'a category left empty below another',
    [SIX, faqRow('1'), ['', '', '2', '問', '答', '']],
    [{ severity: 'warning', line: 3, column: '分類名' }]
  ],
  [
    'two names for one 分類番号',
    [SIX, faqRow('1'), ['1', '別の名', '2', '問', '答', '']],
    [{ severity: 'warning', line: 3, column: '分類名' }]
  ],
  [
    'a day that does not exist',
    [DATED, dated('1', '2025-02-29', '')],
    [{ severity: 'error', line: 2, column: '有効開始', cell: 'G2' }]
  ],
  [
    'an end before its start',
    [DATED, dated('1', '2025-12-02', '2025-12-01')],
    [{ severity: 'error', line: 2, column: '有効終了' }]
  ],
  [
    'a gap',
    [DATED, dated('1', '', '2025-12-01'), dated('1', '2025-12-03', '')],
    [{ severity: 'error', line: 3, column: '有効開始' }]
  ],
  [
    'an overlap',
    [DATED, dated('1', '', '2025-12-01'), dated('1', '2025-12-01', '')],
    [{ severity: 'error', line: 3, column: '有効開始' }]
  ],
  [
    'a link to no row',
    [DATED, dated('1', '', '', '1-9')],
    [{ severity: 'error', line: 2, column: '関連', reason: '番号「1-9」の項目はありません' }]
  ],
  [
    'a link to a row left out',
    [DATED, dated('1', '', '', '2'), ['1', '', '2', '', '答', '', '', '', '']],
    [{ line: 3, column: '質問' }]
  ],
  [
    'an unknown column',
    [
      [...SIX, '担当'],
      [...faqRow('1'), '山田']
    ],
    [{ severity: 'warning', line: 1, column: '担当', cell: 'G1' }]
  ],
  [
    'too long a question',
    [SIX, faqRow('1', '問'.repeat(201))],
    [{ severity: 'error', line: 2, column: '質問', reason: '201 文字あります' }]
  ],
  [
    'too long a summary',
    [
      [...SIX, 'やさしい要約'],
      [...faqRow('1'), '要'.repeat(161)]
    ],
    [{ severity: 'error', line: 2, column: 'やさしい要約' }]
  ],
  [
    'too long a category',
    [SIX, ['1', '名'.repeat(41), '1', '問', '答', '']],
    [{ severity: 'error', line: 2, column: '分類名' }]
  ],
  [
    'too long a first sentence',
    [SIX, faqRow('1', '問', '答'.repeat(161))],
    [{ severity: 'warning', line: 2, column: '回答' }]
  ],
  [
    'a huge cell',
    [SIX, faqRow('1', '問', '答'.repeat(40_000))],
    [{ severity: 'error', line: 2, column: '回答', cell: 'E2' }]
  ],
  ['a NUL byte', [SIX, faqRow('1', '問\0')], [{ severity: 'error', line: 2, column: '質問', cell: 'D2' }]],
  [
    'text like a formula',
    [SIX, faqRow('1', '問', "=cmd|'/c calc'!A0です。")],
    [{ severity: 'warning', line: 2, column: '回答' }]
  ],
  [
    'a table with a missing cell',
    [SIX, faqRow('1', '問', 'はい。\n【表：先】\n｜a｜b｜\n｜c｜')],
    [{ severity: 'error', line: 2, column: '回答' }]
  ],
  [
    'a telephone number with letters',
    [SIX, faqRow('1', '問', 'はい。\n【連絡先】窓口\n電話：0120（無料）')],
    [{ severity: 'error', line: 2, column: '回答' }]
  ],
  [
    'a 状態 that may mean unpublished',
    [
      [...SIX, '状態'],
      [...faqRow('1'), '非公開']
    ],
    [{ severity: 'error', line: 2, column: '状態' }]
  ],
  [
    'a row with a stray word',
    [SIX, faqRow('1'), ['送付物', '', '', '', '', '']],
    [{ severity: 'warning', line: 3, column: 'No' }]
  ]
]

test.each(FAULTS)('%s is named by line, column and cell, with what to do', async (_, rows, expected) => {
  const problems = await problemsOf(...rows)
  expect(problems).toHaveLength(expected.length)
  expect(problems).toMatchObject(expected)
  for (const { reason, remedy } of problems) expect(reason !== '' && remedy !== '').toBe(true)
})

test('after cells of several lines, a problem still has the line of the file and the row of Excel', async () => {
  const problems = await problemsOf(SIX, faqRow('1', '問', '答。\nその\n続き'), faqRow('2', ''))
  expect(problems).toMatchObject([{ line: 5, cell: 'D3' }])
})

test('a row with an error is left out, the others are read', async () => {
  const { content } = await importTable(csvBytes([SIX, faqRow('1'), faqRow('2', ''), faqRow('3')]), 'faq.csv')
  expect(content.entries.map(({ id }) => id)).toEqual(['1', '3'])
})

test('rows of one No that follow on from each other are versions of one entry, in any order', async () => {
  const newer = dated('1', '2025年12月2日', '')
  const older = dated('1', '', 'R7.12.1')
  newer[4] = 'もう使えません。'
  newer[3] = '使えませんか。'
  const { content, problems } = await importTable(csvBytes([DATED, newer, older]), 'faq.csv')
  expect(problems).toEqual([])
  expect(content.entries).toHaveLength(1)
  expect(content.entries[0]?.versions).toMatchObject([
    { until: '2025-12-01', question: '質問1', conclusion: '答え1です。' },
    { from: '2025-12-02', conclusion: 'もう使えません。' }
  ])
})

test('the optional columns reach the entry', async () => {
  const head = [...SIX, '関連', 'ことば', 'よみ', 'やさしい要約']
  const row = [
    '1',
    '届いたもの',
    '1',
    '問',
    '本文です。\n※注',
    'https://example.jp/a',
    '２、３',
    '保険証\nカード、券',
    'といかけ',
    '要点です。'
  ]
  const { content, problems } = await importTable(csvBytes([head, row, faqRow('2'), faqRow('3')]), 'faq.csv')
  expect(problems).toEqual([])
  expect(content.entries[0]).toMatchObject({
    related: ['2', '3'],
    keywords: ['保険証', 'カード、券', 'といかけ'],
    officialUrl: 'https://example.jp/a',
    versions: [
      {
        conclusion: '要点です。',
        body: [
          { type: 'paragraph', text: '本文です。' },
          { type: 'note', text: '注' }
        ]
      }
    ]
  })
})

test('a 参考元 that is not an address is shown under the answer', async () => {
  const { content } = await importTable(csvBytes([SIX, ['1', 'a', '1', '問', '答。', '厚生労働省Q&A']]), 'faq.csv')
  expect(content.entries[0]?.versions[0]?.body).toEqual([{ type: 'note', text: '参考元：厚生労働省Q&A' }])
})

test('several sheets are read as one table, and a fault names its sheet', async () => {
  const bytes = await xlsxBytes({
    資格確認書: [SIX, faqRow('1')],
    マイナ: [['題'], SIX, faqRow('1')],
    メモ: [['覚え書き']]
  })
  const { problems } = await importTable(bytes, 'faq.xlsx')
  expect(problems).toMatchObject([
    { severity: 'error', worksheet: 'マイナ', line: 3, cell: 'C3', column: 'No' },
    { severity: 'warning', worksheet: 'メモ' }
  ])
})

test('number cells and date cells are read as what they show', async () => {
  const bytes = await xlsxBytes({
    FAQ: [DATED, [1, 'a', 1.0, '問', '答。', null, new Date(Date.UTC(2025, 11, 2)), null, 2], [1, 'a', 2, '問', '答。']]
  })
  const { content, problems } = await importTable(bytes, 'faq.xlsx')
  expect(problems).toEqual([])
  expect(content.entries[0]).toMatchObject({
    id: '1',
    category: '1',
    related: ['2'],
    versions: [{ from: '2025-12-02' }]
  })
})

test('a date cell as No is refused, not guessed back', async () => {
  const bytes = await xlsxBytes({ FAQ: [SIX, ['1', 'a', new Date(Date.UTC(2026, 0, 2)), '問', '答。']] })
  const { problems } = await importTable(bytes, 'faq.xlsx')
  expect(problems).toMatchObject([{ severity: 'error', worksheet: 'FAQ', cell: 'C2', column: 'No' }])
})

test('a picture that does not exist is named by its cell, with all names that exist', async () => {
  const bytes = await xlsxBytes({
    FAQ: [SIX, faqRow('1')],
    分類: [
      ['分類番号', '分類名', '説明', '絵'],
      ['1', '届いたもの', '', '手紙']
    ]
  })
  const { problems } = await importTable(bytes, 'faq.xlsx')
  expect(problems).toMatchObject([{ severity: 'error', worksheet: '分類', cell: 'D2', column: '絵' }])
  expect(problems[0]?.reason).toMatch(/「手紙」.*hospital（病院）.*letter（届いた紙）/)
})
