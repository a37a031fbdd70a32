import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IsoDate } from '../../domain/value/isoDate'
import { createCalendar } from '../library/calendar'
import { PACK_PARTS, type PackPart } from '../../domain/pack/pack'
import type { LexiconData } from '../../domain/search/searchData'
import type { StoredIndex } from '../../domain/search/index/storedIndex'
import { numberReader, writeNumbers } from '../../domain/search/index/numbers'
import { createSearcher } from '../../domain/search/createSearcher'
import { findItems } from '../../domain/search/findItems'
import { createPackOpener } from '../library/openedPack'
import { searchItems } from '../views/searchEdition'
import { packedPart } from './testing/forgePack'
import { mutateJson } from './testing/mutateJson'
import { resealPack } from './testing/resealPack'
import { readPack } from './readPack'

type Writable<Value> = Value extends object ? { -readonly [Key in keyof Value]: Writable<Value[Key]> } : Value

/** The sample pack with a part changed by `change`, sealed again. */
function changed<Part>(part: PackPart, change: (value: Part) => void): Uint8Array {
  const value = packedPart(part) as Part
  change(value)
  return resealPack(part, JSON.stringify(value))
}

const index = (change: (index: Writable<StoredIndex>) => void) => changed('index', change)
const lexicon = (change: (lexicon: Writable<LexiconData>) => void) => changed('lexicon', change)
/** Rewrites the numbers of the vectors after `change`: how many terms, then the number and weight of each. */
const vectors = (change: (numbers: number[]) => void) =>
  index((value) => {
    const numbers: number[] = []
    const reader = numberReader(value.vectors)
    while (!reader.isAtEnd()) numbers.push(reader.next())
    change(numbers)
    value.vectors = writeNumbers(numbers)
  })
/** Puts something that the types forbid. */
const odd = (value: unknown) => value as never

test('a pack sealed again without a change is read', () => {
  for (const part of PACK_PARTS) expect(readPack(changed(part, () => undefined)).ok).toBe(true)
})

describe('an inconsistent search part is refused', () => {
  test.each<[string, Uint8Array]>([
    ['vectors that are not text', index((value) => (value.vectors = odd([])))],
    ['a weight beyond any', vectors((numbers) => (numbers[2] = 2 ** 30))],
    ['a term that the vocabulary does not have', vectors((numbers) => (numbers[1] = 1e6))],
    ['a term twice', vectors((numbers) => (numbers[3] = 0))],
    ['a term fewer than it says', vectors((numbers) => (numbers[0] = (numbers[0] ?? 0) + 1))],
    ['a number too few', vectors((numbers) => numbers.pop())],
    ['a number too many', vectors((numbers) => numbers.push(0))],
    ['a number that is cut off', index((value) => (value.vectors = `${value.vectors.slice(0, -1)}z`))],
    ['other fields', index((value) => (value.fields = []))],
    ['a later lunr', index((value) => (value.version = '3.0.0'))],
    ['surfaces that are not text', lexicon((value) => (value.surfaces = odd(null)))],
    ['a reading too few', lexicon((value) => (value.readings = ''))],
    ['an unknown inflection', lexicon((value) => (value.inflections = value.inflections.replace('-', 'z')))],
    ['a negative count', lexicon(({ counts }) => (counts[0] = -1))],
    ['a part that is not a word', lexicon(({ parts }) => parts.push([0, 1e6]))],
    ['a link to no word', lexicon(({ links }) => links.push(0, 1e6, 50))],
    ['a link without weight', lexicon(({ links }) => links.push(0, 1))],
    ['a link heavier than the word', lexicon(({ links }) => links.push(0, 1, 1e9))],
    ['a term twice', lexicon((value) => (value.vocabulary += `\n${value.vocabulary.split('\n')[0]}`))],
    ['a ref that is null', lexicon(({ refs }) => (refs[0] = odd(null)))],
    ['a ref of no item', lexicon(({ refs }) => (refs[0] = '9-99@0'))],
    ['a ref twice', lexicon(({ refs }) => (refs[1] = refs[0] ?? ''))],
    ['a document left out', lexicon(({ refs }) => refs.pop())],
    ['a compound in no document', lexicon((value) => (value.compoundDocuments += 'A'))],
    ['a definition of no document', lexicon(({ definitions }) => definitions.push(['窓口', 1e6]))],
    ['a definition without its question', lexicon(({ definitions }) => definitions.push(['口座番号', 0]))]
  ])('%s', (_, bytes) => {
    expect(readPack(bytes)).toEqual({ ok: false, code: 'bad-content' })
  })
})

test.each(PACK_PARTS)('%s with any one value changed is refused, or can still be searched', (part) => {
  const openPack = createPackOpener(createCalendar('2026-11-21' as IsoDate))
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 20), { minLength: 4, maxLength: 4 }), (numbers) => {
      const value = packedPart(part)
      const picks = numbers.values()
      mutateJson(value, (bound) => (picks.next().value ?? 0) % bound)
      const pack = readPack(resealPack(part, JSON.stringify(value)))
      if (!pack.ok) return
      const opened = openPack(pack.value)
      const searcher = createSearcher(opened.search)
      const items = searchItems(opened.edition())
      for (const text of ['窓口', 'まどぐち', '見本はどこ', 'm', ''])
        expect(findItems(searcher, items, text, 10).completions).toBeInstanceOf(Array)
    }),
    { numRuns: 200 }
  )
})
