import { z } from 'zod'
import { FIELDS } from '../ranking'
import type { LexiconData, SearchData } from '../searchData'
import { numberReader } from './numbers'
import { WEIGHT_SCALE, type StoredIndex } from './storedIndex'

/** Far above any BM25 weight, far below where sums of weights lose their meaning. */
const MAX_WEIGHT = 10_000
const FULL_LINK = 100

/** A list checked item by item up to the first invalid one: a schema would report every one of a million. */
const listOf = <Item>(isItem: (value: unknown) => value is Item) =>
  z.custom<readonly Item[]>((value) => Array.isArray(value) && value.every(isItem))
const isText = (value: unknown): value is string => typeof value === 'string'
const isNatural = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

function isCompound(value: unknown): value is LexiconData['parts'][number] {
  return Array.isArray(value) && value.length > 1 && value.every(isNatural)
}

function isDefinition(value: unknown): value is LexiconData['definitions'][number] {
  return Array.isArray(value) && isText(value[0]) && value.slice(1).every(isNatural)
}

const IndexSchema: z.ZodType<StoredIndex> = z.strictObject({
  version: z.string().regex(/^2\.\d+\.\d+$/),
  fields: listOf(isText),
  vectors: z.string()
})

const LexiconSchema: z.ZodType<LexiconData> = z.strictObject({
  surfaces: z.string(),
  readings: z.string(),
  inflections: z.string().regex(/^[-giak]*$/),
  compoundDocuments: z.string(),
  counts: listOf(isNatural),
  parts: listOf(isCompound),
  links: listOf(isNatural),
  grammar: z.string(),
  vocabulary: z.string(),
  refs: listOf(isText),
  definitions: listOf(isDefinition)
})

/**
 * The search data of a pack, or undefined if anything in it has the wrong type or points nowhere: every number that
 * refers to a word, a term or a document must refer to one that exists. The engine trusts these numbers; wrong ones
 * have made it throw, or search for ever.
 */
export function parseSearchData({ index, lexicon }: { index: unknown; lexicon: unknown }): SearchData | undefined {
  const words = LexiconSchema.safeParse(lexicon).data
  if (!words || !holdsTogether(words)) return undefined
  const stored = IndexSchema.safeParse(index).data
  return stored && pointsInto(stored, words) ? { index: stored, lexicon: words } : undefined
}

function holdsTogether(lexicon: LexiconData): boolean {
  const { surfaces, readings, inflections, compoundDocuments, counts, parts, links, vocabulary, refs } = lexicon
  const words = counts.length
  const isColumn = (column: string) => linesIn(column) === words || (words === 0 && column === '')
  const isWord = (word: number | undefined) => word !== undefined && word < words
  return (
    [surfaces, readings].every(isColumn) &&
    inflections.length === words &&
    parts.flat().every(isWord) &&
    links.length % 3 === 0 &&
    links.every((value, at) => (at % 3 === 2 ? value <= FULL_LINK : isWord(value))) &&
    isDistinct(vocabulary.split('\n')) &&
    isDistinct(refs) &&
    lexicon.definitions.every(([, ...documents]) => documents.every((document) => document < refs.length)) &&
    isRowOfLists(compoundDocuments, words, refs.length)
  )
}

function pointsInto({ fields, vectors }: StoredIndex, { vocabulary, refs }: LexiconData): boolean {
  const isWeight = (thousandths: number) => thousandths >= 0 && thousandths <= MAX_WEIGHT * WEIGHT_SCALE
  return (
    fields.join() === FIELDS.join() && isRowOfLists(vectors, refs.length * FIELDS.length, linesIn(vocabulary), isWeight)
  )
}

/**
 * Whether a text of `writeNumbers` contains exactly this many lists: each its length, then its numbers, ascending as in
 * lunr's vectors, and below `bound`. With `accepts`, each number is followed by one that `accepts` approves.
 */
function isRowOfLists(
  text: string,
  lists: number,
  bound: number,
  accepts: ((number: number) => boolean) | undefined = undefined
): boolean {
  const reader = numberReader(text)
  const { next } = reader
  for (let list = 0; list < lists; list += 1) {
    let last = -1
    for (let left = next(); left !== 0; left -= 1) {
      const step = next()
      const value = last < 0 ? step : last + step
      if (left < 0 || reader.isBeyondEnd() || step < 0 || value <= last || value >= bound) return false
      last = value
      if (accepts && !accepts(next())) return false
    }
  }
  return reader.isAtEnd()
}

function isDistinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length
}

function linesIn(text: string): number {
  return text.split('\n').length
}
