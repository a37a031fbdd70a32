import { beforeAll, expect, test } from 'vitest'
import { buildSearchData } from '../../domain/search/build/buildSearchData'
import { createSearcher, type Searcher } from '../../domain/search/createSearcher'
import type { SearchDocument } from '../../domain/search/searchData'
import { createAnalyzer } from './createAnalyzer'

const document = (ref: string, question: string, body: string): SearchDocument => ({
  ref,
  question,
  conclusion: '',
  body,
  keywords: []
})

const documents = [
  document('birth', '子どもが生まれたとき', '子どもが生まれたら届け出ます。退職とは別です。'),
  document('retire', '退職したとき', '会社を辞めたら資格確認書を返します。'),
  document('mail', '書類が届かない', '届かないときは、内容を窓口で確かめます。'),
  document('doctor', '診断書をもらう', '病院で診断書を頼みます。家族が死んだとき、死亡の届けを出します。'),
  document('wife', '妻の資格確認書はいつまで使えますか', '資格確認書の有効期限は、表に書いてあります。'),
  document('old', '資格証明書はいつまで使えますか', '資格証明書は使えます。'),
  document('number', '番号の12桁', '資格の番号は12桁です。')
]

let searcher: Searcher

beforeAll(async () => {
  const terms = [{ term: '資格確認書', reading: 'しかくかくにんしょ', synonyms: [] }]
  searcher = createSearcher(buildSearchData(documents, terms, await createAnalyzer(terms)))
})

const completionsOf = (query: string, accepts: (ref: string) => boolean = () => true) =>
  searcher.search(query, { completions: 6, accepts }).completions

test.each([
  ['しかくか', '資格確認書'],
  ['資格確', '資格確認書'],
  ['しんだん', '診断書'],
  ['つまのしかく', 'つまの資格'],
  ['ばんごう12', 'ばんごう12桁'],
  ['たいしょ', '退職']
])('%s may become %s', (typed, word) => {
  expect(completionsOf(typed)).toContain(word)
})

test.each([
  ['こどもがうまれた', 'the ending of a verb begins no word'],
  ['とどかない', 'nor does what denies it'],
  ['しんだ', 'a verb with its ending is no beginning of another word'],
  ['いつまで使えますか', 'no sentence is offered'],
  ['資格確認書', 'nothing is offered that is what was typed'],
  ['資格確認書 ', 'nor behind a space']
])('for %s nothing is offered: %s', (typed) => {
  expect(completionsOf(typed)).toEqual([])
})

test('no word is completed from its middle', () => {
  expect(completionsOf('つま')).toEqual(['妻'])
})

test('what today’s edition does not show is not offered', () => {
  expect(completionsOf('しかくしょ')).toContain('資格証明書')
  expect(completionsOf('しかくしょ', (ref) => ref !== 'old')).toEqual([])
})

test('a word is not offered if no text contains it together with what was typed before it', () => {
  expect(completionsOf('たいしょく 12')).toEqual([])
})
