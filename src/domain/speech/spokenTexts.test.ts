import { expect, test } from 'vitest'
import type { Block } from '../content/block'
import { spokenTexts, type SpokenText } from './spokenTexts'

test.each<[Block, SpokenText[]]>([
  [{ type: 'paragraph', text: '使えます。' }, [{ text: '使えます。' }]],
  [{ type: 'note', text: '使えます。' }, [{ text: '使えます。' }]],
  [{ type: 'warning', text: '待ちます。' }, [{ text: '待ちます。', lead: '注意' }]],
  [
    { type: 'steps', title: '手順', items: ['書く', '出す'] },
    [{ text: '手順' }, { text: '書く', lead: '1' }, { text: '出す', lead: '2' }]
  ],
  [{ type: 'bullets', items: ['書く', '出す'] }, [{ text: '書く' }, { text: '出す' }]],
  [{ type: 'checklist', items: ['印', '紙'] }, [{ text: '印' }, { text: '紙' }]],
  [
    {
      type: 'table',
      caption: '返すところ',
      head: ['どなた', 'どこへ', 'いつ'],
      rows: [['退職した方', '会社', '早く']]
    },
    [{ text: '返すところ' }, { text: '退職した方' }, { text: '会社', lead: 'どこへ' }, { text: '早く', lead: 'いつ' }]
  ],
  [
    { type: 'contact', name: '電話', phone: '0120-95-0178', hours: ['平日'], note: '5番を選びます。' },
    [{ text: '電話' }, { text: '0120-95-0178' }, { text: '平日' }, { text: '5番を選びます。' }]
  ],
  [{ type: 'contact', name: '電話' }, [{ text: '電話' }]]
])('%j', (block, expected) => {
  expect(spokenTexts(block, { warning: '注意' })).toEqual(expected)
})
