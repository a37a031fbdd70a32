import fc from 'fast-check'
import type { Block } from '../../../domain/content/block'
import type { Content } from '../../../domain/content/content'
import type { Category } from '../../../domain/content/category'
import type { Entry } from '../../../domain/content/entry'
import type { Errand } from '../../../domain/content/errand'
import type { Guide } from '../../../domain/content/guide'
import type { SourceDocument } from '../../../domain/content/sourceDocument'
import type { Term } from '../../../domain/content/term'
import type { Statement } from '../../../domain/content/version'
import type { IsoDate } from '../../../domain/value/isoDate'

const SIGNS = [
  ...'＼⏎｜|・※①②【】：:、,;_=+-　 \n0123あ漢表注意手順A"<&',
  '【注意】',
  '_x0041_',
  '1. ',
  '電話：',
  '＼＼',
  '・',
  '□',
  '①'
]

/** A line a visitor reads, with the notation's own signs in unlikely places; trimmed, as the schema leaves it. */
export function line(maxLength = 24): fc.Arbitrary<string> {
  return fc
    .string({
      unit: fc.oneof(
        { weight: 2, arbitrary: fc.constantFrom(...SIGNS) },
        { weight: 1, arbitrary: fc.constantFrom(...'かな漢字カナabc') }
      ),
      maxLength
    })
    .map((text) => text.slice(0, maxLength).trim())
    .filter((text) => text !== '')
}

function optional<Key extends string, Value>(key: Key, value: fc.Arbitrary<Value>) {
  return fc.option(value, { nil: undefined }).map((it) => (it === undefined ? {} : { [key]: it })) as fc.Arbitrary<{
    [K in Key]?: Value
  }>
}

const lines = fc.array(line(), { minLength: 1, maxLength: 4 })

const block: fc.Arbitrary<Block> = fc.oneof(
  line().map((text): Block => ({ type: 'paragraph', text })),
  line().map((text): Block => ({ type: 'note', text })),
  line().map((text): Block => ({ type: 'warning', text })),
  fc.tuple(optional('title', line()), lines).map(([title, items]): Block => ({ type: 'steps', ...title, items })),
  fc.tuple(optional('title', line()), lines).map(([title, items]): Block => ({ type: 'bullets', ...title, items })),
  fc.tuple(optional('title', line()), lines).map(([title, items]): Block => ({ type: 'checklist', ...title, items })),
  fc.integer({ min: 2, max: 4 }).chain((width) => {
    const row = fc.array(line(), { minLength: width, maxLength: width })
    return fc
      .tuple(line(), row, fc.array(row, { minLength: 1, maxLength: 3 }))
      .map(([caption, head, rows]): Block => ({ type: 'table', caption, head, rows }))
  }),
  fc
    .tuple(
      line(),
      optional('phone', fc.stringMatching(/^[0-9][0-9-]{0,11}$/)),
      optional('hours', lines),
      optional('note', line())
    )
    .map(([name, phone, hours, note]): Block => ({ type: 'contact', name, ...phone, ...hours, ...note }))
)

/** The body of an answer, of every kind of block. */
export const body = fc.array(block, { maxLength: 5 })

const statement = fc.record({
  status: fc.constantFrom('answered', 'ask-counter'),
  conclusion: line(40),
  body
} satisfies { readonly [Field in keyof Statement]-?: fc.Arbitrary<Statement[Field]> })

type Period = { from?: IsoDate; until?: IsoDate }

const PERIODS: readonly (readonly Period[])[] = [
  [{}],
  [{ from: '2025-12-02' as IsoDate }],
  [{ until: '2026-03-31' as IsoDate }, { from: '2026-04-01' as IsoDate }],
  [
    { until: '2025-12-01' as IsoDate },
    { from: '2025-12-02' as IsoDate, until: '2026-07-31' as IsoDate },
    { from: '2026-08-01' as IsoDate }
  ]
]

function versions<Value extends object>(value: fc.Arbitrary<Value>) {
  return fc
    .constantFrom(...PERIODS)
    .chain((periods) => fc.tuple(...periods.map((period) => value.map((said) => ({ ...period, ...said })))))
}

const keywords = fc.array(line(), { maxLength: 3 })

function entry(id: string, categories: readonly string[], units: readonly string[]): fc.Arbitrary<Entry> {
  return fc
    .record({
      category: fc.constantFrom(...categories),
      question: line(60),
      keywords,
      sources: fc.oneof(fc.constant<string[]>([id]), fc.subarray([...units], { minLength: 1 })),
      kind: fc.constantFrom<Entry['kind'][]>('entry', 'notice', ...(id === '1-01' ? (['counter'] as const) : [])),
      popular: fc.boolean(),
      url: optional('officialUrl', fc.constant('https://example.jp/a?b=1')),
      versions: versions(
        fc.tuple(optional('question', line()), statement).map(([question, said]) => ({ ...question, ...said }))
      )
    })
    .map(({ url, ...rest }) => ({ id, related: [], ...rest, ...url }))
}

function guide(id: string, category: string, entries: readonly string[]): fc.Arbitrary<Guide> {
  const question = fc
    .tuple(line(), optional('hint', line()))
    .map(([text, hint]) => ({ text, ...hint, yes: 'a', no: 'b', unsure: 'b' }))
  const end = fc
    .tuple(line(), statement, fc.subarray([...entries]))
    .map(([title, said, links]) => ({ title, ...said, entries: links }))
  const graph = fc.tuple(line(), question, end, end).map(([intro, first, a, b]) => ({
    intro,
    start: 'はじめ',
    questions: { はじめ: first },
    ends: { a, b }
  }))
  return fc.record({ question: line(60), keywords, versions: versions(graph) }).map((rest) => ({
    id,
    category,
    kind: 'guide' as const,
    sources: [id],
    related: [...entries.slice(0, 1)],
    ...rest
  }))
}

const categories: fc.Arbitrary<Category[]> = fc.tuple(
  ...['1', 'a-2', 'No3'].map((id) =>
    fc
      .tuple(line(40), optional('description', line()))
      .map(([name, description]) => ({ id, name, ...description, icon: 'card' }))
  )
)

const term: fc.Arbitrary<Term> = fc
  .record({ term: line(), meaning: line(), synonyms: keywords })
  .map((rest) => ({ ...rest, reading: 'しかく・かくにんしょ' }))

function errand(numbers: readonly string[]): fc.Arbitrary<Errand> {
  const items = fc.shuffledSubarray([...numbers], { minLength: 1 })
  const named = fc.record({ id: fc.constantFrom('lost', 'u-2', '3'), name: line(), items })
  return fc
    .tuple(named, optional('description', line()))
    .map(([rest, description]) => ({ ...rest, ...description, icon: 'card' }))
}

/** Valid content of every kind: an export must bring back whatever `checkContent` lets pass. */
export const content: fc.Arbitrary<Content> = categories.chain((known) => {
  const ids = known.map(({ id }) => id)
  const units = ['000:1-1', '001:Q-2']
  const numbers = ['1-01', 'No2', '3_a']
  const documents: SourceDocument[] = [
    {
      id: '000',
      title: '資料',
      units: [...units, '000:空'],
      empty: { '000:空': '目次だけ', '000:1-1': 'ほかに同じ', '001:Q-2': '古い' }
    },
    {
      id: 'table',
      title: '組合の質問と回答の表',
      units: [...numbers, 'g1'],
      empty: Object.fromEntries([...numbers, 'g1'].map((id) => [id, '控え']))
    }
  ]
  return fc.record({
    categories: fc.constant(known),
    entries: fc.tuple(...numbers.map((id) => entry(id, ids, units))),
    guides: fc.tuple(guide('g1', '1', numbers)),
    glossary: fc.uniqueArray(term, { maxLength: 3, selector: (one) => one.term }),
    documents: fc.constant(documents),
    errands: fc.uniqueArray(errand(numbers), { maxLength: 2, selector: ({ id }) => id })
  })
})
