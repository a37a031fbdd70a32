import { expect, test } from 'vitest'
import type { SheetItem } from '../../domain/sheet/sheet'
import { isShort } from './isShort'
import { runningText } from './runningText'

const item = (id: string, text = '') =>
  ({
    id,
    question: '質問',
    conclusion: '答え。',
    trail: [],
    body: [{ type: 'paragraph', text }]
  }) as unknown as SheetItem
const organisation = { name: '見本組合', phone: '', hours: '' }

test.each([
  [['2-07'], '見本組合 窓口のご案内 お問い合わせ番号 2-07'],
  [['2-07', '3-01'], '見本組合 窓口のご案内 お問い合わせ番号 2-07、3-01'],
  [[''], '見本組合 窓口のご案内']
])('a sheet of %j shows %s', (numbers, text) => {
  expect(runningText({ organisation, items: numbers.map((id) => item(id)) })).toBe(text)
})

test('a list too long for a margin names the first and says that there are more', () => {
  const items = Array.from({ length: 20 }, (_, at) => item(`${at + 1}`))
  expect(runningText({ organisation: { ...organisation, name: '' }, items })).toBe(
    '窓口のご案内 お問い合わせ番号 1、2、3、4、5、6、7、8 ほか'
  )
})

test.each([
  ['one short answer', [item('1', '短い。')], 'normal', true],
  ['a long one', [item('1', 'あ'.repeat(400))], 'normal', false],
  ['two', [item('1'), item('2')], 'normal', false],
  ['one in large type already', [item('1')], 'large', false]
] as const)('%s is short: %#', (_, items, typeSize, expected) => {
  expect(isShort({ items, typeSize })).toBe(expected)
})
