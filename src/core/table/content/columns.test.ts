import { expect, test } from 'vitest'
import { csvBytes, faqRow, SIX, xlsxBytes } from '../testing/tables'
import { importTable } from './importTable'

const GUIDES = [
  ['分類番号', 'No', '質問', '説明', 'はじめの問い'],
  ['1', 'g1', '何が要りますか', '要るものが分かります', 'はじめ']
]
const STEPS = ['No', '種類', '記号', '文', 'はい', 'いいえ', 'わからない', 'やさしい要約', '状態']
const question = (nay: string) => ['g1', '問い', 'はじめ', '届きましたか', '終', nay, '終', '', '']
const end = (status: string) => ['g1', '終わり', '終', '窓口へ', '', '', '', '窓口へどうぞ。', status]

async function guideProblems(...steps: string[][]) {
  const table = { FAQ: [SIX, faqRow('1')], 質問の流れ: GUIDES, 流れの中身: [STEPS, ...steps] }
  return (await importTable(await xlsxBytes(table), 'faq.xlsx')).problems
}

test('a guide without a fault has no problem', async () => {
  expect(await guideProblems(question('終'), end(''))).toEqual([])
})

test('an answer that leads nowhere is named in its own column, with what to write there', async () => {
  expect(await guideProblems(question('ない'), end(''))).toMatchObject([
    {
      severity: 'error',
      worksheet: '流れの中身',
      cell: 'F2',
      column: 'いいえ',
      remedy: expect.stringContaining('記号') as string
    }
  ])
})

test('a 状態 that may mean unpublished is an error at the end of a guide too', async () => {
  expect(await guideProblems(question('終'), end('非公開'))).toMatchObject([
    { severity: 'error', worksheet: '流れの中身', cell: 'I3', column: '状態' }
  ])
})

test('a second 窓口のご案内 is named in the column that says so', async () => {
  const head = [...SIX, '種類']
  const rows = ['1', '2'].map((id) => [...faqRow(id), '窓口のご案内'])
  expect((await importTable(csvBytes([head, ...rows]), 'faq.csv')).problems).toMatchObject([
    { severity: 'error', line: 3, cell: 'G3', column: '種類' }
  ])
})
