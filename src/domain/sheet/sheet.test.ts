import { expect, test } from 'vitest'
import type { IsoDate } from '../value/isoDate'
import { answerItem, buildSheet, guideItem, type SheetAnswer, type SheetGuide } from './sheet'

const answer: SheetAnswer = {
  kind: 'entry',
  no: '2-07',
  question: '届かないときは？',
  status: 'answered',
  conclusion: '窓口に申し出てください。',
  body: [{ type: 'paragraph', text: '本文です。' }],
  sources: ['問答集'],
  from: '2025-12-02' as IsoDate,
  until: undefined,
  officialUrl: 'https://example.jp/',
  readings: { '届かないときは？': [['届', 'とど'], ['かないときは？']] }
}

const end = (conclusion: string, entries: string[] = []) => ({
  title: '持ち物',
  status: 'answered' as const,
  conclusion,
  body: [],
  entries
})

const guide: SheetGuide = {
  kind: 'guide',
  no: 'g-01',
  question: '何を持っていきますか？',
  sources: ['手引き'],
  from: undefined,
  until: undefined,
  readings: {},
  related: [
    { no: '2-07', question: '届かないときは？' },
    { no: '3-01', question: '使えないときは？' }
  ],
  graph: {
    start: 'card',
    questions: {
      card: { text: 'カードがありますか？', yes: 'registered', no: 'certificate', unsure: 'certificate' },
      registered: { text: '登録しましたか？', yes: 'bring', no: 'certificate', unsure: 'ask' }
    },
    ends: { bring: end('カードを持っていきます。', ['3-01']), certificate: end('確認書。'), ask: end('窓口へ。') }
  }
}

const look = { paper: 'a4', typeSize: 'large', furigana: false } as const
const organisation = { name: '', reading: '', phone: '', hours: '', extension: '12' }

test('an answer goes on paper whole, without a trail', () => {
  expect(answerItem(answer)).toEqual({
    no: '2-07',
    question: '届かないときは？',
    trail: [],
    status: 'answered',
    conclusion: '窓口に申し出てください。',
    body: answer.body,
    links: [],
    sources: ['問答集'],
    from: '2025-12-02',
    until: undefined,
    officialUrl: 'https://example.jp/'
  })
})

test('the end of a guide is printed with every question and answer on the way, and what to read on', () => {
  const item = guideItem(guide, ['yes', 'yes'])
  expect(item?.conclusion).toBe('カードを持っていきます。')
  expect(item?.trail).toEqual([
    { question: 'カードがありますか？', answer: 'yes' },
    { question: '登録しましたか？', answer: 'yes' }
  ])
  expect(item?.links).toEqual([{ no: '3-01', question: '使えないときは？' }])
})

test.each([
  ['stop before an end', ['yes']],
  ['are none at all', []],
  ['go on after an end', ['no', 'yes']]
] as const)('answers that %s print nothing', (_, answers) => {
  expect(guideItem(guide, answers)).toBeUndefined()
})

test('a graph whose names are those of every object leads nowhere', () => {
  const graph = { start: 'constructor', questions: {}, ends: {} }
  expect(guideItem({ ...guide, graph }, [])).toBeUndefined()
})

test('furigana is on the sheet only where it was on, and the extension of the staff never', () => {
  const day = '2026-11-20' as IsoDate
  const items = [answerItem(answer)]
  const plain = buildSheet(items, answer.readings, look, organisation, day)
  expect(plain).toEqual({
    organisation: { name: '', phone: '', hours: '' },
    printedOn: '2026-11-20',
    paper: 'a4',
    typeSize: 'large',
    items,
    readings: {}
  })
  expect(
    buildSheet(
      items,
      { 窓口へ行く: [['窓口', 'まどぐち'], ['へ'], [''], ['行', 'い'], ['く']] },
      look,
      organisation,
      day
    ).readings
  ).toEqual({
    窓口へ行く: [['窓口へ'], [''], ['行く']]
  })
  expect(buildSheet(items, answer.readings, { ...look, furigana: true }, organisation, day).readings).toEqual(
    answer.readings
  )
})

test("the union's name has its reading on the sheet where furigana was on", () => {
  const union = { ...organisation, name: '見本健康保険組合', reading: 'みほんけんこうほけんくみあい' }
  const readingOf = (furigana: boolean) =>
    buildSheet([], {}, { ...look, furigana }, union, '2026-11-20' as IsoDate).readings[union.name]
  expect(readingOf(true)).toContainEqual(['見本', 'みほん'])
  expect(readingOf(false)).toEqual([['見本'], [''], ['健康保険組合']])
})
