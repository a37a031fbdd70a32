import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { createAnalyzer } from './createAnalyzer'
import { buildSearchData } from '../../domain/search/build/buildSearchData'
import { createSearcher, type Searcher } from '../../domain/search/createSearcher'
import type { SearchDocument, SearchTerm } from '../../domain/search/searchData'

const document = (ref: string, question: string, body = '', keywords: string[] = []): SearchDocument => ({
  ref,
  question,
  conclusion: '',
  body,
  keywords
})

const documents = [
  document('lost', '資格確認書をなくしたときは、どうすればよいですか', '健康保険組合に再交付を申請してください。', [
    '紛失'
  ]),
  document('retire', '退職するとき、資格確認書はどこに返しますか', '会社に返却してください。'),
  document('reader', '病院のカードリーダーが使えないときは', '資格情報のお知らせを一緒に見せてください。'),
  document('abroad', '海外に住んでいても届きますか', '帰国してから手続きをしてください。')
]
const terms: SearchTerm[] = [
  { term: '資格確認書', reading: 'しかくかくにんしょ', synonyms: ['新しい保険証'] },
  { term: '返却', reading: 'へんきゃく', synonyms: ['返す'] }
]

let searcher: Searcher

beforeAll(async () => {
  const data = buildSearchData(documents, terms, await createAnalyzer(terms))
  searcher = createSearcher(JSON.parse(JSON.stringify(data)))
})

const completionsOf = (query: string) => searcher.search(query, { completions: 6 }).completions
const first = (query: string) => searcher.search(query).hits[0]?.ref

test.each([
  ['退職', 'retire'],
  ['たいしょく', 'retire'],
  ['タイショク', 'retire'],
  ['taishoku', 'retire'],
  ['taisyoku', 'retire'],
  ['かいがい', 'abroad'],
  ['海外で暮らしています', 'abroad'],
  ['ふんしつ', 'lost'],
  ['なくしてしまった', 'lost'],
  ['ｶｰﾄﾞﾘｰﾀﾞｰ', 'reader'],
  ['かーどり', 'reader'],
  ['びょういん', 'reader'],
  ['びよういん', 'reader'],
  ['びょいん', 'reader']
])('%s finds %s', (query, ref) => {
  expect(first(query)).toBe(ref)
})

test.each(['資格確認書', 'しかくかくにんしょ', 'shikakukakuninsho', '資格確認書 とは'])(
  '%s alone finds the answer that says what it is',
  async (query) => {
    const what = document('what', '資格確認書とは何ですか', '病院で見せる紙です。'.repeat(20))
    const child = document('child', '資格確認書と子ども', '資格確認書は、生まれてからです。資格確認書は届きます。')
    const leaflets = [child, what, ...documents]
    const data = buildSearchData(leaflets, terms, await createAnalyzer(terms))
    const { hits } = createSearcher(JSON.parse(JSON.stringify(data))).search(query)
    expect(hits[0]?.ref).toBe('what')
  }
)

test('a filter is applied before the limit', () => {
  const { hits } = searcher.search('資格確認書', { limit: 1, accepts: (ref) => ref !== 'lost' })
  expect(hits.map(({ ref }) => ref)).toEqual(['retire'])
})

describe('input of any kind', () => {
  test.each(['', '   ', '。、！？', '😀🎉', '\u0000\u001b[2J', '\ud800', '* ~1 +lost -retire', 'ﷺ'.repeat(500)])(
    '%j is answered without a hit',
    (query) => {
      expect(searcher.search(query)).toMatchObject({ confident: false, hits: [] })
    }
  )

  test('never throws, and completes within the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
        expect(searcher.search(query, { limit: 3 }).hits.length).toBeLessThanOrEqual(3)
        expect(searcher.search(query, { completions: 3 }).completions.length).toBeLessThanOrEqual(3)
      })
    )
  })

  test('ten thousand letters are answered', () => {
    expect(searcher.search('資格確認書'.repeat(2000)).hits.length).toBeGreaterThan(0)
  })
})

test('completes by spelling, by reading and by romaji', () => {
  for (const typed of ['資格確', 'しかくか', 'shikakuka']) expect(completionsOf(typed)).toContain('資格確認書')
})

describe('words for other words', () => {
  const paper = document('stop', '番号が一時停止になりました', '窓口へ来てください。')
  const shop = document('shop', 'どのカードを見せますか', '店で使えるものをご覧ください。')
  const halt: SearchTerm = { term: '一時停止', reading: 'いちじていし', synonyms: ['使えない'] }

  async function firstOf(query: string, corpus: SearchDocument[], glossary: SearchTerm[]) {
    const data = buildSearchData(corpus, glossary, await createAnalyzer(glossary))
    return createSearcher(JSON.parse(JSON.stringify(data))).search(query).hits[0]?.ref
  }

  test('the negation of a word is not the word itself', async () => {
    expect(await firstOf('番号が使えない', [shop, paper], [halt])).toBe('stop')
    expect(await firstOf('使える', [paper, shop], [halt])).toBe('shop')
  })

  test('an everyday word that happens to be rare does not outdo the typed word', async () => {
    const leaflets = ['い', 'ろ', 'は', 'に'].map((ref) => document(ref, 'お知らせを見たい', 'お知らせの紙です。'))
    const corpus = [document('mail', '通知が届いた', '確かめてください。'), ...leaflets]
    const notice: SearchTerm = { term: 'お知らせ', reading: 'おしらせ', synonyms: ['通知'] }
    expect(await firstOf('お知らせ', corpus, [notice])).toBe('い')
  })
})

test('a particle that stands alone between spaces asks for nothing', () => {
  expect(searcher.search('byouin de').confident).toBe(true)
})

test('a word whose reading is typed completely is offered as it is written, before longer ones', () => {
  expect(completionsOf('びょういん')[0]).toBe('病院')
})

test('a word that only keywords or everyday words contain is not offered: some of them are mistaken names', async () => {
  const glossary: SearchTerm[] = [{ term: '暗証番号', reading: 'あんしょうばんごう', synonyms: ['暗唱番号'] }]
  const corpus = [document('pin', '暗証番号を忘れました', '窓口へ来てください。', ['暗唱番組', '暗唱番組'])]
  const data = buildSearchData(corpus, glossary, await createAnalyzer(glossary))
  const offered = createSearcher(JSON.parse(JSON.stringify(data))).search('あんしょう', { completions: 6 }).completions
  expect(offered).toContain('暗証番号')
  expect(offered.join()).not.toContain('暗唱')
})
