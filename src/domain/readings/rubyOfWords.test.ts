import { expect, test } from 'vitest'
import { createRubyOfWord, frequentReadings } from './rubyOfWords'

const rubyOf = createRubyOfWord(
  frequentReadings({
    資格確認書の方: [['資格', 'しかく'], ['確認書', 'かくにんしょ'], ['の'], ['方', 'かた']],
    病院の方: [['病院', 'びょういん'], ['の'], ['方', 'かた']],
    先の方へ: [['先', 'さき'], ['の'], ['方', 'ほう'], ['へ']]
  })
)

test.each([
  [
    '資格確認書',
    [
      ['資格', 'しかく'],
      ['確認書', 'かくにんしょ']
    ]
  ],
  ['病院の', [['病院', 'びょういん'], ['の']]],
  ['方', [['方', 'かた']]],
  ['カード', [['カ'], ['ー'], ['ド']]]
])('%s is read as the content reads it', (word, expected) => {
  expect(rubyOf(word)).toEqual(expected)
})

test('a word with a kanji that has no reading in the content has no readings at all', () => {
  expect(rubyOf('病院薬')).toBeUndefined()
})
