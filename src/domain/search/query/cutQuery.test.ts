import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutQuery } from './cutQuery'
import { openLexicon } from './openLexicon'

const lexicon = openLexicon(
  {
    surfaces: ['資格確認書', '資格', '届く', 'カード', '期限', '会社'].join('\n'),
    readings: ['しかくかくにんしょ', 'しかく', 'とどく', 'かーど', 'きげん', 'かいしゃ'].join('\n'),
    inflections: '--g---',
    compoundDocuments: '',
    counts: [9, 4, 3, 5, 2, 3],
    parts: [],
    links: [],
    grammar: 'が\nない\nの',
    vocabulary: '',
    refs: [],
    definitions: []
  },
  () => false
)

const cut = (query: string) =>
  cutQuery(query, lexicon).map(({ text, lexeme }) => {
    if (!lexeme) return `${text}?`
    return lexeme.words.length === 0 ? `(${text})` : lexeme.words.map((word) => lexicon.surfaces[word]).join('/')
  })

test.each([
  ['資格確認書が届かない', ['資格確認書', '(が)', '届く', '(ない)']],
  ['しかくかくにんしょのきげん', ['資格確認書', '(の)', '期限']],
  ['シカクカクニンショ', ['資格確認書']],
  ['しかくかくにんしよう', ['資格確認書']],
  ['しがくの', ['資格', '(の)']],
  ['会社の期限', ['会社', '(の)', '期限']],
  ['ラーメンの期限', ['らーめん?', '(の)', '期限']],
  ['資格　期限', ['資格', '期限']],
  ['！？　。', []]
])('%s', (query, pieces) => {
  expect(cut(query)).toEqual(pieces)
})

test('pieces follow one another, each with its stretch of the query', () => {
  const unit = fc.constantFrom(...'資格確認書が届かないしくんょーカード 。x')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (query) => {
      let at = 0
      for (const { start, end, text } of cutQuery(query, lexicon)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(text.length).toBe(end - start)
        at = end
      }
      expect(at).toBeLessThanOrEqual(query.length)
    })
  )
})
