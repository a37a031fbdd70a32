import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../../domain/content/block'
import { parseBody } from './parseBody'
import { body } from '../testing/contents'
import { writeBody } from './writeBody'

const CASES: [string, string, Block[]][] = [
  [
    'a paragraph per line',
    'ひとつめ。\n\nふたつめ。',
    [
      { type: 'paragraph', text: 'ひとつめ。' },
      { type: 'paragraph', text: 'ふたつめ。' }
    ]
  ],
  ['circled numbers', '①開く\n②押す', [{ type: 'steps', items: ['開く', '押す'] }]],
  ['full-width numbers', '１．開く\n２．押す', [{ type: 'steps', items: ['開く', '押す'] }]],
  ['numbers in brackets', '（1）開く\n(2) 押す', [{ type: 'steps', items: ['開く', '押す'] }]],
  ['steps separated by blank lines', '①開く\n\n②押す', [{ type: 'steps', items: ['開く', '押す'] }]],
  ['bullets', '・カード\n･ 証', [{ type: 'bullets', items: ['カード', '証'] }]],
  ['boxes to tick', '□カード\n☐ 証', [{ type: 'checklist', items: ['カード', '証'] }]],
  [
    'boxes with a title',
    '【持ち物：受け取るとき】\n□カード\n□証\n\n・別の話',
    [
      { type: 'checklist', title: '受け取るとき', items: ['カード', '証'] },
      { type: 'bullets', items: ['別の話'] }
    ]
  ],
  ['points under 持ち物', '【持ち物】\n・カード', [{ type: 'checklist', items: ['カード'] }]],
  ['a note', '※控えをとる', [{ type: 'note', text: '控えをとる' }]],
  ['a warning', '【注意】捨てない', [{ type: 'warning', text: '捨てない' }]],
  ['a titled list', '【手順：準備】\n①開く', [{ type: 'steps', title: '準備', items: ['開く'] }]],
  [
    'a table',
    '【表：提出先】\n｜用紙｜先｜\n｜届｜組合｜',
    [{ type: 'table', caption: '提出先', head: ['用紙', '先'], rows: [['届', '組合']] }]
  ],
  [
    'a table typed in half width',
    '【表:提出先】\n| 用紙 | 先 |\n| 届 | 組合',
    [{ type: 'table', caption: '提出先', head: ['用紙', '先'], rows: [['届', '組合']] }]
  ],
  [
    'a contact',
    '【連絡先】総合窓口\n電話：０１２０－９５－０１７８\n受付：平日\n受付：土日\n備考：番号',
    [{ type: 'contact', name: '総合窓口', phone: '0120-95-0178', hours: ['平日', '土日'], note: '番号' }]
  ],
  ['a line kept as it is', '＼・これは文です', [{ type: 'paragraph', text: '・これは文です' }]],
  ['a face', '＼(^o^)／', [{ type: 'paragraph', text: '＼(^o^)／' }]]
]

const PARAGRAPHS = [
  '②だけの行',
  '2.5％の負担です',
  '1、2級の方',
  '3割です',
  '①',
  '【関連するFAQ】',
  '※',
  '□',
  '電話：0120'
]

describe('parseBody', () => {
  test.each(CASES)('reads %s', (_, text, blocks) => expect(parseBody(text)).toEqual(blocks))

  test.each(PARAGRAPHS)('leaves 「%s」 as it is', (text) =>
    expect(parseBody(text)).toEqual([{ type: 'paragraph', text }])
  )

  test('keeps the numbers of an interrupted list, rather than counting from one again', () => {
    expect(parseBody('①開く\nここで待つ\n②押す')).toEqual([
      { type: 'paragraph', text: '①開く' },
      { type: 'paragraph', text: 'ここで待つ' },
      { type: 'paragraph', text: '②押す' }
    ])
  })

  test('reads what writeBody wrote as the same blocks', () => {
    const sameAgain = fc.property(body, (blocks) => {
      expect(parseBody(writeBody(blocks))).toEqual(blocks)
    })
    fc.assert(sameAgain, { numRuns: 500 })
  })
})
