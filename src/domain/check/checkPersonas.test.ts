import { describe, expect, test } from 'vitest'
import type { Content } from '../content/content'
import { GuideSchema } from '../content/guide'
import { checkPersona, endsWithoutPersona } from './checkPersonas'
import { PersonaSchema } from './persona'

const end = (title: string, conclusion: string) => ({
  title,
  conclusion,
  body: [{ type: 'contact', name: '総合窓口', phone: '0120-95-0178' }]
})
const questions = {
  card: { text: 'カードを作りましたか。', yes: 'registered', no: 'ask', unsure: 'ask' },
  registered: { text: '登録しましたか。', yes: 'bring', no: 'ask', unsure: 'ask' }
}
const ends = {
  bring: end('持っていく', 'カードを持っていってください。'),
  ask: end('尋ねる', '職員にお尋ねください。')
}
const guide = GuideSchema.parse({
  id: '9-01',
  category: '1',
  question: '何を持っていく？',
  sources: ['a:1'],
  versions: [
    {
      until: '2025-12-01',
      intro: '尋ねます。',
      start: 'old',
      questions: {
        old: { text: '前の保険証がありますか。', yes: 'old', no: 'card', unsure: 'card' },
        ...questions
      },
      ends: { ...ends, old: end('前の保険証', '前の保険証を持っていってください。') }
    },
    { from: '2025-12-02', intro: '尋ねます。', start: 'card', questions, ends }
  ]
})
const content: Content = {
  categories: [],
  errands: [],
  entries: [],
  glossary: [],
  guides: [guide],
  documents: [{ id: 'a', title: '見本', units: ['a:1'], empty: {} }]
}

const CARD_HOLDER = {
  who: 'カードを登録した人',
  from: '2025-12-02',
  sources: ['a:1'],
  answers: { 'カードを作りましたか。': 'はい', '登録しましたか。': 'はい' },
  walks: [{ guide: '9-01', end: '持っていく', tell: ['カードを持って', '0120-95-0178'], never: ['職員'] }]
}
const persona = (changes: object = {}) => PersonaSchema.parse({ ...CARD_HOLDER, ...changes })
const walk = (changes: object) => ({ walks: [{ ...CARD_HOLDER.walks[0], ...changes }] })
const { 'カードを作りましたか。': made } = CARD_HOLDER.answers

describe('checkPersona', () => {
  test('finds nothing wrong with a person who reaches the right end and what they need', () => {
    expect(checkPersona(persona(), content)).toEqual([])
  })

  test.each([
    ['another end', walk({ end: '尋ねる' }), 'walks.0.end', '「持っていく」に着きます'],
    ['words that are not said', walk({ tell: ['資格確認書'] }), 'walks.0.tell.0', '「資格確認書」がありません'],
    ['misleading words', walk({ never: ['カードを持って'] }), 'walks.0.never.0', '「カードを持って」があります'],
    ['a guide that is not there', walk({ guide: '9-07' }), 'walks.0.guide', '「9-07」はありません'],
    [
      'a question without an answer',
      { answers: { 'カードを作りましたか。': made } },
      'answers',
      '「登録しましたか。」'
    ],
    [
      'an answer that nobody asks for',
      { answers: { ...CARD_HOLDER.answers, '歩いて来ましたか。': 'はい' } },
      'answers.歩いて来ましたか。',
      '尋ねられません'
    ],
    ['a source in no document', { sources: ['a:1', 'a:9'] }, 'sources.1', '「a:9」']
  ])('names %s', (_what, changes, place, reason) => {
    const found = checkPersona(persona(changes), content).map((fault) => ({ ...fault, path: fault.path.join('.') }))
    expect(found).toContainEqual({ path: place, reason: expect.stringContaining(reason) })
  })

  test('a person without a period goes through every version of the guide', () => {
    expect(checkPersona(persona({ from: undefined }), content)).toEqual([
      { path: ['answers'], reason: '9-01 の質問「前の保険証がありますか。」への答えがありません' }
    ])
  })

  test('a guide that does not hold in a person’s period is missing', () => {
    const late: Content = { ...content, guides: [{ ...guide, versions: guide.versions.slice(0, 1) }] }
    expect(checkPersona(persona(), late)[0]).toMatchObject({ path: ['walks', 0, 'guide'] })
  })
})

test('ends that nobody reaches are named, version by version', () => {
  const paths = endsWithoutPersona(guide, [persona()]).map(({ path }) => path.join('.'))
  expect(paths).toEqual(['versions.0.ends.bring', 'versions.0.ends.ask', 'versions.0.ends.old', 'versions.1.ends.ask'])
})
