import { expect, test } from 'vitest'
import { sampleLexicon } from './testing/sampleLexicon'

const surfacesOf = (words: readonly number[] = []) => words.map((word) => sampleLexicon.surfaces[word])

test.each([
  ['届か', '届く'],
  ['とどき', '届く'],
  ['かーど', 'カード'],
  ['12桁', '12桁']
])('%s is a form of %s', (key, surface) => {
  expect(surfacesOf(sampleLexicon.exact.get(key)?.words)).toEqual([surface])
})

test('a word as written is more likely than its reading, and its reading more likely than one that sounds alike', () => {
  const costs = [
    sampleLexicon.exact.get('期限')?.cost,
    sampleLexicon.exact.get('きげん')?.cost,
    sampleLexicon.sounds.get('きげん')?.cost
  ]
  expect(costs).toEqual([...costs].sort((one = 0, other = 0) => one - other))
  expect(new Set(costs).size).toBe(3)
})

test('a stop word that is also a content word is grammar among other words, and the content word if alone', () => {
  expect(sampleLexicon.exact.get('しか')?.words).toEqual([])
  expect(surfacesOf(sampleLexicon.alone.get('しか')?.words)).toEqual(['歯科'])
})

test('a word of another language is found by its stem, and its stop words are grammar', () => {
  expect(surfacesOf(sampleLexicon.foreign('cards')?.words)).toEqual(['card'])
  expect(sampleLexicon.foreign('the')?.words).toEqual([])
  expect(sampleLexicon.foreign('zebra')).toBeUndefined()
})
