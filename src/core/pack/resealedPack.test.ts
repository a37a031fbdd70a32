import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IsoDate } from '../../domain/content/isoDate'
import { PACK_PARTS, type PackPart } from '../../domain/content/pack'
import type { LexiconData } from '../../domain/search/searchData'
import type { StoredIndex } from '../../domain/search/storedIndex'
import { createLibraries } from '../kiosk/library'
import { searchView } from '../views/searchView'
import { packedPart } from './testing/forgePack'
import { mutateJson } from './testing/mutateJson'
import { resealPack } from './testing/resealPack'
import { readPack } from './readPack'

type Writable<Value> = Value extends object ? { -readonly [Key in keyof Value]: Writable<Value[Key]> } : Value

/** A part of the sample pack as changed by `change`, sealed anew. */
function changed<Part>(part: PackPart, change: (value: Part) => void): Uint8Array {
  const value = packedPart(part) as Part
  change(value)
  return resealPack(part, JSON.stringify(value))
}

const index = (change: (index: Writable<StoredIndex>) => void) => changed('index', change)
const lexicon = (change: (lexicon: Writable<LexiconData>) => void) => changed('lexicon', change)
/** Changes the first vector: its field, its terms and their weights. */
const vector = (change: (vector: [fieldRef: string, elements: number[]]) => void) =>
  index(({ fieldVectors: [first] }) => {
    if (first) change(first as [string, number[]])
  })
/** Puts something that the types forbid. */
const odd = (value: unknown) => value as never

test('a pack sealed anew without a change is read', () => {
  for (const part of PACK_PARTS) expect(readPack(changed(part, () => undefined)).ok).toBe(true)
})

describe('a search part that does not hold together is refused', () => {
  test.each<[string, Uint8Array]>([
    ['a term made a string', vector(([, elements]) => (elements[0] = odd('x')))],
    ['a term made an object', vector(([, elements]) => (elements[0] = odd({})))],
    ['a weight made a string', vector(([, elements]) => (elements[1] = odd('1')))],
    ['a weight made null', vector(([, elements]) => (elements[1] = odd(null)))],
    ['a weight beyond any', vector(([, elements]) => (elements[1] = 1e308))],
    ['a term that the vocabulary does not have', vector(([, elements]) => (elements[0] = 1e6))],
    ['a term twice', vector(([, elements]) => elements.unshift(...elements.slice(0, 2)))],
    ['half a pair', vector(([, elements]) => elements.pop())],
    ['a vector that is none', index(({ fieldVectors }) => (fieldVectors[0] = odd(null)))],
    ['a document that is not there', vector((first) => (first[0] = 'question/zz'))],
    ['an unknown field', vector((first) => (first[0] = 'title/0'))],
    ['a field of a document twice', index(({ fieldVectors }) => fieldVectors.push(...fieldVectors.slice(0, 1)))],
    ['other fields', index((value) => (value.fields = []))],
    ['a pipeline', index((value) => (value.pipeline = ['stemmer']))],
    ['a later lunr', index((value) => (value.version = '3.0.0'))],
    ['surfaces that are no text', lexicon((value) => (value.surfaces = odd(null)))],
    ['a reading too few', lexicon((value) => (value.readings = ''))],
    ['an unknown inflection', lexicon((value) => (value.inflections = value.inflections.replace('-', 'z')))],
    ['a count below nothing', lexicon(({ counts }) => (counts[0] = -1))],
    ['a part that is no word', lexicon(({ parts }) => parts.push([0, 1e6]))],
    ['a link to no word', lexicon(({ links }) => links.push(0, 1e6, 50))],
    ['a link without weight', lexicon(({ links }) => links.push(0, 1))],
    ['a link heavier than the word', lexicon(({ links }) => links.push(0, 1, 1e9))],
    ['a term twice', lexicon((value) => (value.vocabulary += `\n${value.vocabulary.split('\n')[0]}`))],
    ['a ref that is null', lexicon(({ refs }) => (refs[0] = odd(null)))],
    ['a ref of no item', lexicon(({ refs }) => (refs[0] = '9-99@0'))],
    ['a ref twice', lexicon(({ refs }) => (refs[1] = refs[0] ?? ''))],
    ['a document left out', lexicon(({ refs, questions }) => [refs.pop(), questions.pop()])],
    ['a question that no item asks', lexicon(({ questions }) => (questions[0] = '電話で口座番号をお知らせください'))]
  ])('%s', (_, bytes) => {
    expect(readPack(bytes)).toEqual({ ok: false, code: 'bad-content' })
  })
})

test.each(PACK_PARTS)('%s with any one value changed is refused, or searches, lists and completes', (part) => {
  const libraries = createLibraries(() => '2026-11-21' as IsoDate)
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 20), { minLength: 4, maxLength: 4 }), (numbers) => {
      const value = packedPart(part)
      const picks = numbers.values()
      mutateJson(value, (bound) => (picks.next().value ?? 0) % bound)
      const pack = readPack(resealPack(part, JSON.stringify(value)))
      if (!pack.ok) return
      const library = libraries.open(pack.value)
      for (const text of ['窓口', 'まどぐち', '見本はどこ', 'm', ''])
        expect(searchView(library, { text, limit: 10, furigana: true }).completions).toBeInstanceOf(Array)
    }),
    { numRuns: 200 }
  )
})
