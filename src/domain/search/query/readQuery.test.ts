import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RANKING } from '../ranking'
import { readQuery } from './readQuery'
import { sampleLexicon } from './testing/sampleLexicon'

const conceptsOf = (query: string) => readQuery(query, sampleLexicon, RANKING.term).concepts
/** What a query asks for: the first term of each concept that asks. */
const asked = (query: string) =>
  conceptsOf(query)
    .filter(({ role }) => role === 'asks')
    .map(({ terms, text }) => [...terms.keys()][0] ?? `${text}?`)

test.each([
  ['資格確認書が届かない', ['資格確認書', '届く']],
  ['しかくかくにんしょ', ['資格確認書']],
  ['shikakukakuninsho', ['資格確認書']],
  ['かーどのきげん', ['かーど', '期限']],
  ['きげ', ['期限']],
  ['へんき', ['返却']],
  ['再公布', ['再交付']],
  ['十二桁', ['12桁']],
  ['cards', ['card']],
  ['the card', ['card']],
  ['しか', ['歯科']],
  ['期限しかない', ['期限']],
  ['ラーメンの期限', ['らーめん?', '期限']],
  ['2031年の期限', ['期限']],
  ['どうすればいいですか', []]
])('%s asks for %j', (query, terms) => {
  expect(asked(query)).toEqual(terms)
})

test('an everyday word brings the official one along, with less weight than its own', () => {
  const [concept] = conceptsOf('返す')
  expect([...(concept?.terms.keys() ?? [])]).toEqual(['返す', '返却'])
  expect(concept?.terms.get('返却')).toBeLessThan(concept?.terms.get('返す') ?? 0)
})

test('a part of an official term only helps', () => {
  expect(conceptsOf('資格確認書').map(({ text, role }) => [text, role])).toContainEqual(['資格', 'helps'])
})

test('a question word inside a phrase asks for nothing, and does not repeat the synonyms of the phrase', () => {
  const concepts = conceptsOf('いつまで').map(({ text, role, terms }) => [text, role, [...terms.keys()]])
  expect(concepts).toEqual([
    ['いつまで', 'helps', ['いつまで', '期限']],
    ['いつ', 'helps', ['いつ']]
  ])
})

test('a word weighs the same however it matched: the cut has chosen it', () => {
  const weightOf = (query: string) => conceptsOf(query)[0]?.terms.get('資格確認書')
  for (const met of ['資格確認書', 'しかくかくにんしょ', 'しかくかくにしょ']) expect(weightOf(met)).toBe(1)
})

test('any text is read, and the number of its concepts is bounded by its length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
      const { text, cut, concepts } = readQuery(query, sampleLexicon, RANKING.term)
      expect(text.length).toBeLessThanOrEqual(120)
      expect(cut.length).toBeLessThanOrEqual(text.length)
      expect(concepts.length).toBeLessThanOrEqual(4 * text.length + 4)
    })
  )
})
