import { expect, test } from 'vitest'
import type { Block } from '../../domain/content/block'
import type { IsoDate } from '../../domain/value/isoDate'
import { textsOfBlock } from '../../domain/content/textsOfBlock'
import type { Sheet, SheetItem } from '../../domain/sheet/sheet'
import { plainSheet } from './plainSheet'

const ITEM: SheetItem = {
  id: '2-07',
  question: '届かないときは？',
  trail: [],
  status: 'answered',
  conclusion: '窓口へ。',
  body: [],
  links: [],
  sources: ['問答集'],
  from: undefined,
  until: undefined,
  officialUrl: undefined
}

function textOf(item: Partial<SheetItem> = {}, organisation = { name: '', phone: '', hours: '' }): string {
  const items = [{ ...ITEM, ...item }]
  const sheet: Sheet = {
    organisation,
    printedOn: '2026-11-20' as IsoDate,
    paper: 'a4',
    typeSize: 'normal',
    items,
    readings: {}
  }
  return plainSheet(sheet)
}

test('a short answer is said with its number, day, union and telephone', () => {
  const organisation = { name: '見本組合', phone: '00-0000-0000', hours: '平日 9時から' }
  expect(textOf({ until: '2026-12-31' as IsoDate }, organisation).split('\n')).toEqual([
    '見本組合 窓口のご案内',
    '2026年（令和8年）11月20日の内容です',
    '',
    'お問い合わせ番号 2-07',
    '質問：届かないときは？',
    '答え：窓口へ。',
    '2026年（令和8年）12月31日までの内容です',
    '',
    '電話 00-0000-0000',
    '受付 平日 9時から',
    'お問い合わせのときは、番号をお伝えください。'
  ])
})

test('what the union has not set is not said', () => {
  expect(textOf()).not.toMatch(/電話|受付|^ /m)
})

test('an answer for the counter says so, and a guide how it was answered and what to read next', () => {
  const text = textOf({
    status: 'ask-counter',
    trail: [{ question: 'カードがありますか', answer: 'unsure' }],
    links: [{ id: '3-01', question: '使えないときは？' }]
  })
  for (const line of ['カードがありますか → わからない', '3-01 使えないときは？'])
    expect(text.split('\n')).toContain(line)
  expect(text).toContain('窓口で確かめてから')
})

const BLOCKS: Block[] = [
  { type: 'paragraph', text: '段落。' },
  { type: 'steps', title: '手順の題', items: ['一つめ', '二つめ'] },
  { type: 'bullets', items: ['並び'] },
  { type: 'checklist', title: '持ち物', items: ['カード'] },
  {
    type: 'table',
    caption: '期限',
    head: ['もの', '年数', '場所'],
    rows: [
      ['カード', '10年', '市'],
      ['証', '5年', '組合']
    ]
  },
  { type: 'note', text: '補う文' },
  { type: 'warning', text: '注意の文' },
  { type: 'contact', name: '相談先', phone: '0120-00', hours: ['平日', '土日'], note: '5番' }
]

test.each(BLOCKS)('nothing of a block of type $type is left out', (block) => {
  const text = textOf({ body: [block] })
  for (const part of textsOfBlock(block)) expect(text).toContain(part)
})

test('each cell of a table is below the heading of its column', () => {
  const lines = textOf({ body: BLOCKS }).split('\n')
  const row = lines.indexOf('・もの：証')
  expect(lines.slice(row, row + 3).map((line) => line.trim())).toEqual(['・もの：証', '年数：5年', '場所：組合'])
})
