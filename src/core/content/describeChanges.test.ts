import { expect, test } from 'vitest'
import type { Content } from '../../domain/content/content'
import { EntrySchema } from '../../domain/content/entry'
import type { Piece } from '../../domain/changes/fieldChange'
import { describeChanges } from './describeChanges'

const LINES = ['郵便で送ります。', '10日ほどで届きます。', '届かないときは窓口へ。']

function contentOf(change: object, version: object): Content {
  const body = LINES.map((text) => ({ type: 'paragraph', text }))
  const versions = [{ conclusion: '届きます。', body, ...version }]
  const entry = EntrySchema.parse({ id: '1', category: 'a', question: '質問', sources: ['1'], versions, ...change })
  const categories = [
    { id: 'a', name: '届く紙', icon: 'card' },
    { id: 'b', name: '手続き', icon: 'card' }
  ]
  return { categories, entries: [entry], guides: [], glossary: [], documents: [], errands: [] }
}

/** The changed words in brackets. */
const mark = (pieces: readonly Piece[] | undefined) =>
  pieces?.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join('')

function described(change: object, version: object = {}) {
  const [item] = describeChanges(contentOf({}, {}), contentOf(change, version)).changed
  return item?.changes.map(({ field, lines }) => [
    field,
    ...lines.map(({ before, after }) => [mark(before), mark(after)])
  ])
}

const paragraphs = (...texts: string[]) => ({ body: texts.map((text) => ({ type: 'paragraph', text })) })

test('of a long answer only the line that differs is shown, and in it the word', () => {
  expect(described({}, paragraphs('郵便で送ります。', '20日ほどで届きます。', '届かないときは窓口へ。'))).toEqual([
    ['body', ['[10]日ほどで届きます。', '[20]日ほどで届きます。']]
  ])
})

test('a new line and a removed line have one side only', () => {
  expect(described({}, paragraphs(LINES[0] ?? '', LINES[1] ?? '', LINES[2] ?? '', '電話でも聞けます。'))).toEqual([
    ['body', [undefined, '[電話でも聞けます。]']]
  ])
  expect(described({}, paragraphs(LINES[0] ?? '', LINES[1] ?? ''))).toEqual([
    ['body', ['[届かないときは窓口へ。]', undefined]]
  ])
})

test('what is not text is described in the words of the table', () => {
  expect(
    described({ category: 'b', kind: 'notice', popular: true }, { status: 'ask-counter', until: '2026-12-31' })
  ).toEqual([
    ['category', ['[届く紙]', '[手続き]']],
    ['status', ['[答えがある]', '[窓口で案内]']],
    ['period', ['[期限なし]', '[2026-12-31 まで]']],
    ['kind', ['[質問]', '[お知らせ]']],
    ['popular', ['[なし]', '[○]']]
  ])
})

test('a paragraph that becomes a warning changes, though its words do not', () => {
  const body = [...LINES.slice(0, 2).map((text) => ({ type: 'paragraph', text })), { type: 'warning', text: LINES[2] }]
  expect(described({}, { body })).toEqual([['body', ['届かないときは窓口へ。', '[【注意】]届かないときは窓口へ。']]])
})
