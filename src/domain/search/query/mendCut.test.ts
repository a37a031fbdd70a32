import { expect, test } from 'vitest'
import { cutQuery } from './cutQuery'
import { mendCut } from './mendCut'
import { sampleLexicon } from './testing/sampleLexicon'

const mended = (query: string) =>
  mendCut(cutQuery(query, sampleLexicon), sampleLexicon).map(({ text, lexeme }) =>
    lexeme?.words.length ? (sampleLexicon.surfaces[lexeme.words[0] ?? -1] ?? '') : text
  )

test.each([
  ['a letter left out', 'しかくかくにしょ', ['資格確認書']],
  ['two letters swapped', 'しかくくかにんしょ', ['資格確認書']],
  ['a kanji that sounds alike', '資格確任書', ['資格確認書']],
  ['a conversion gone wrong', '再公布', ['再交付']],
  ['a slip after a word', '会社の資格確任書', ['会社', 'の', '資格確認書']],
  ['nothing near', 'ぬめぬめ', ['ぬめぬめ']],
  ['a short word is not guessed', '期間', ['期間']]
])('%s: %s', (_, query, words) => {
  expect(mended(query)).toEqual(words)
})

test('what makes sense is left as it is', () => {
  const cut = cutQuery('会社の期限', sampleLexicon)
  expect(mendCut(cut, sampleLexicon)).toEqual(cut)
})
