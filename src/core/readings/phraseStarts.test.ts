import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Analyze } from '../../domain/readings/morpheme'
import { createAnalyzer } from '../analysis/createAnalyzer'
import { phraseStarts } from './phraseStarts'

let analyze: Analyze

beforeAll(async () => {
  analyze = await createAnalyzer([
    { term: 'マイナ保険証', reading: 'まいなほけんしょう' },
    { term: '資格確認書', reading: 'しかくかくにんしょ' },
    { term: '資格情報のお知らせ', reading: 'しかくじょうほうのおしらせ' }
  ])
}, 60_000)

/** これまでの｜健康保険証は、 */
function phrased(text: string): string {
  const starts = phraseStarts(analyze(text))
  return [...text].map((letter, at) => (starts.has(at) ? `｜${letter}` : letter)).join('')
}

test.each([
  'マイナ保険証が｜使えないときは、｜どうやって｜受診しますか',
  'これまでの｜健康保険証は、｜2025年12月1日（令和7年12月1日）で｜使えなく｜なりました。',
  '2026年7月末（令和8年7月末）まで｜有効な｜資格確認書',
  '「資格情報のお知らせ」を｜見せてください。',
  '14日以内に｜届けてください。',
  '全額｜（10割）を｜払うのですか',
  '医療証｜（乳幼児｜医療費受給者証など）が｜ある方は、｜それも｜持っていってください。',
  'はい・｜いいえ・｜わからない',
  'そのカードは、｜家か｜手元に｜ありますか。',
  '家族や｜施設に｜預けている方も｜「はい」です。',
  '資格確認書が｜ほしいときは、｜どうすればよいですか',
  'スマートフォンでも｜利用できます。',
  '紙で｜資格確認書する｜予定です。',
  '電話番号｜0120-95-0178'
])('%s', (expected) => {
  expect(phrased(expected.replaceAll('｜', ''))).toBe(expected)
})

test('a phrase longer than a line of a table may end between two nouns, but never within a number', () => {
  expect(phrased('後期高齢者医療制度加入者は')).toMatch(/医療｜制度/)
  expect(phrased('2026年12月31日午後5時15分まで')).not.toMatch(/[0-9]｜|｜[年月日時分]/)
})

test('any text is accepted, and none begins with a break', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      const starts = [...phraseStarts(analyze(text))]
      expect(starts.every((start) => start > 0 && start < text.length)).toBe(true)
    })
  )
})
