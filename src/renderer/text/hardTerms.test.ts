import { expect, test } from 'vitest'
import { hardTerms } from './hardTerms'

const glossary = (...words: string[]) =>
  words.map((term) => ({ term, reading: 'よみ', meaning: '意味です。', synonyms: [] }))
const kept = (...words: string[]) => hardTerms(glossary(...words)).map(({ term }) => term)

test('an official word can be touched for its meaning', () => {
  const words = ['マイナ保険証', '資格確認書', 'マイナポータル', '扶養', '失効', '電子証明書']
  expect(kept(...words)).toEqual(words)
})

test.each(['アプリ', 'スマートフォン', '登録', '申請', '窓口', '令和', '薬局', 'パソコン'])(
  '%s needs no meaning',
  (word) => {
    expect(kept(word)).toEqual([])
  }
)
