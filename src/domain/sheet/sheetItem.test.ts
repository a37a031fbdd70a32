import { expect, test } from 'vitest'
import { editionOn, type Edition } from '../content/edition'
import { EntrySchema } from '../content/entry'
import { GuideSchema } from '../content/guide'
import type { IsoDate } from '../value/isoDate'
import { sheetItem } from './sheetItem'

const BODY = [{ type: 'paragraph', text: '本文です。' }] as const
const DAY = '2026-11-20' as IsoDate
const common = { category: 'c', sources: ['000:1', '000:2', '表の番号'] }

const entry = (id: string, question: string, more: object = {}) =>
  EntrySchema.parse({
    ...common,
    id,
    question,
    versions: [{ conclusion: '窓口に申し出てください。', body: BODY, from: '2025-12-02' }],
    ...more
  })

const end = (conclusion: string, entries: string[] = []) => ({ title: '持ち物', conclusion, entries })

const guide = GuideSchema.parse({
  ...common,
  id: 'g-01',
  question: '何を持っていきますか？',
  related: ['2-07'],
  versions: [
    {
      intro: '持ち物を調べます。',
      start: 'card',
      questions: {
        card: { text: 'カードがありますか？', yes: 'registered', no: 'certificate', unsure: 'certificate' },
        registered: { text: '登録しましたか？', yes: 'bring', no: 'certificate', unsure: 'ask' }
      },
      ends: {
        bring: end('カードを持っていきます。', ['3-01', '2-07', '3-99']),
        certificate: end('確認書。'),
        ask: { ...end('窓口へ。'), status: 'ask-counter' }
      }
    }
  ]
})

function edition(): Edition {
  return editionOn(
    {
      categories: [],
      entries: [
        entry('2-07', '届かないときは？', { officialUrl: 'https://example.jp/' }),
        entry('3-01', '使えないときは？'),
        entry('3-99', 'もうない質問', { versions: [{ conclusion: '昔。', until: '2025-12-01' }] }),
        entry('0-00', '窓口は？', { kind: 'counter' })
      ],
      guides: [guide],
      glossary: [],
      documents: [{ id: '000', title: '問答集', units: ['000:1', '000:2'], empty: {} }],
      errands: []
    },
    DAY
  )
}

test('an answer is printed whole, without a trail, and names each of its documents once', () => {
  expect(sheetItem(edition(), { id: '2-07', answers: [] })).toEqual({
    id: '2-07',
    question: '届かないときは？',
    trail: [],
    status: 'answered',
    conclusion: '窓口に申し出てください。',
    body: BODY,
    links: [],
    sources: ['問答集', '表の番号'],
    from: '2025-12-02',
    until: undefined,
    officialUrl: 'https://example.jp/'
  })
})

test('the end of a guide is printed with all questions and answers, and what holds today to read next', () => {
  const item = sheetItem(edition(), { id: 'g-01', answers: ['yes', 'yes'] })
  expect(item?.conclusion).toBe('カードを持っていきます。')
  expect(item?.trail).toEqual([
    { question: 'カードがありますか？', answer: 'yes' },
    { question: '登録しましたか？', answer: 'yes' }
  ])
  expect(item?.links).toEqual([
    { id: '2-07', question: '届かないときは？' },
    { id: '3-01', question: '使えないときは？' }
  ])
})

test('an end that sends to the counter says so on paper', () => {
  expect(sheetItem(edition(), { id: 'g-01', answers: ['yes', 'unsure'] })).toMatchObject({ status: 'ask-counter' })
})

test.each([
  ['stop before an end', ['yes']],
  ['are missing', []],
  ['go on after an end', ['no', 'yes']]
] as const)('answers that %s print nothing', (_, answers) => {
  expect(sheetItem(edition(), { id: 'g-01', answers })).toBeUndefined()
})

test.each(['3-99', '9-99'])('%s, which does not hold today, prints nothing', (id) => {
  expect(sheetItem(edition(), { id, answers: [] })).toBeUndefined()
})

test('the answer about the counter begins with what staff have set, and no other does', () => {
  const facts = { hours: '平日 9時から', holidays: '', phone: '', place: '2階' }
  expect(sheetItem(edition(), { id: '0-00', answers: [] }, facts)?.body).toEqual([
    { type: 'bullets', items: ['受付時間：平日 9時から', '場所：2階'] },
    ...BODY
  ])
  expect(sheetItem(edition(), { id: '2-07', answers: [] }, facts)?.body).toEqual(BODY)
})
