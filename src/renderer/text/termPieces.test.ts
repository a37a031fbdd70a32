import { expect, test } from 'vitest'
import type { Term } from '../../domain/content/term'
import { firstMentions, termPieces } from './termPieces'

const term = (name: string): Term => ({ term: name, reading: 'よみ', meaning: '意味', synonyms: [] })
const notice = term('資格情報のお知らせ')
const info = term('資格情報')

test('only the first mention of a term can be touched', () => {
  const mentions = firstMentions(['資格情報を見せます。', '資格情報です。'], [info])
  expect(mentions.get('資格情報を見せます。')).toEqual([{ start: 0, end: 4, term: info }])
  expect(mentions.get('資格情報です。')).toEqual([])
})

test('a shorter term is not found inside a longer one', () => {
  const text = '資格情報のお知らせと資格情報'
  expect(firstMentions([text], [info, notice]).get(text)).toEqual([
    { start: 0, end: 9, term: notice },
    { start: 10, end: 14, term: info }
  ])
})

test.each([
  ['証', '保険証をなくした'],
  ['資格', '資格証明'],
  ['カード', 'カードリーダー']
])('%s is not found inside a longer word, as in %s', (name, text) => {
  expect(firstMentions([text], [term(name)]).get(text)).toEqual([])
})

test('a text without readings is cut at the term', () => {
  expect(termPieces([['この資格情報です']], [{ start: 2, end: 6, term: info }])).toEqual([
    { segments: [['この']], term: undefined },
    { segments: [['資格情報']], term: info },
    { segments: [['です']], term: undefined }
  ])
})

test('with furigana, the runs of a term stay together with their readings', () => {
  const segments = [['この'], ['資格', 'しかく'], ['情報', 'じょうほう'], ['です']] as const
  expect(termPieces(segments, [{ start: 2, end: 6, term: info }])).toEqual([
    { segments: [['この']], term: undefined },
    {
      segments: [
        ['資格', 'しかく'],
        ['情報', 'じょうほう']
      ],
      term: info
    },
    { segments: [['です']], term: undefined }
  ])
})

test('a term that ends inside a run with one reading is left alone', () => {
  const segments = [['資格情報書', 'しかくじょうほうしょ']] as const
  expect(termPieces(segments, [{ start: 0, end: 4, term: info }])).toEqual([{ segments, term: undefined }])
})

test('if a phrase begins after a term, the break comes after the term', () => {
  const segments = [[''], ['資格情報'], [''], ['です']] as const
  expect(termPieces(segments, [{ start: 0, end: 4, term: info }])).toEqual([
    { segments: [[''], ['資格情報']], term: info },
    { segments: [[''], ['です']], term: undefined }
  ])
})

test('no more than three terms are marked, the first ones', () => {
  const words = ['電子証明書', '資格確認書', '扶養', '失効', '再交付']
  const texts = ['電子証明書が失効した方は、', '資格確認書の再交付を、', '扶養の届けと。']
  const found = firstMentions(texts, words.map(term))
  expect(texts.flatMap((text) => found.get(text)?.map((range) => range.term.term))).toEqual([
    '電子証明書',
    '失効',
    '資格確認書'
  ])
})
