import { z } from 'zod'
import type { LexiconData, SearchData } from './searchData'
import type { StoredIndex } from './storedIndex'
import { FIELD_WEIGHTS } from './rank/weights'

const FIELDS: readonly string[] = Object.keys(FIELD_WEIGHTS)
/** Far above any BM25 weight, far below where sums of weights lose their meaning. */
const MAX_WEIGHT = 10_000
const FULL_LINK = 100

/** A list checked item by item up to the first that does not fit: a schema would note every one of a million. */
const listOf = <Item>(isItem: (value: unknown) => value is Item) =>
  z.custom<readonly Item[]>((value) => Array.isArray(value) && value.every(isItem))
const isText = (value: unknown): value is string => typeof value === 'string'
const isNatural = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

function isCompound(value: unknown): value is LexiconData['parts'][number] {
  return Array.isArray(value) && value.length > 1 && value.every(isNatural)
}

function isFieldVector(value: unknown): value is StoredIndex['fieldVectors'][number] {
  return Array.isArray(value) && value.length === 2 && isText(value[0]) && Array.isArray(value[1])
}

const IndexSchema: z.ZodType<StoredIndex> = z.strictObject({
  version: z.string().regex(/^2\.\d+\.\d+$/),
  fields: listOf(isText),
  fieldVectors: listOf(isFieldVector),
  pipeline: z.array(z.string()).length(0)
})

const LexiconSchema: z.ZodType<LexiconData> = z.strictObject({
  surfaces: z.string(),
  readings: z.string(),
  inflections: z.string().regex(/^[-giak]*$/),
  offered: z.string().regex(/^[01]*$/),
  counts: listOf(isNatural),
  parts: listOf(isCompound),
  links: listOf(isNatural),
  grammar: z.string(),
  vocabulary: z.string(),
  refs: listOf(isText),
  questions: listOf(isText)
})

/**
 * The search data of a pack, or undefined where anything in it is of another kind or leads nowhere: every number that
 * names a word, a term or a document names one that is there. The engine trusts these numbers, and with one of them
 * wrong it has been seen to throw and to search for ever.
 */
export function parseSearchData({ index, lexicon }: { index: unknown; lexicon: unknown }): SearchData | undefined {
  const words = LexiconSchema.safeParse(lexicon).data
  if (!words || !holdsTogether(words)) return undefined
  const stored = IndexSchema.safeParse(index).data
  return stored && pointsInto(stored, words) ? { index: stored, lexicon: words } : undefined
}

function holdsTogether(lexicon: LexiconData): boolean {
  const { surfaces, readings, inflections, offered, counts, parts, links, vocabulary, refs, questions } = lexicon
  const words = counts.length
  const isColumn = (column: string) => linesIn(column) === words || (words === 0 && column === '')
  const isWord = (word: number | undefined) => word !== undefined && word < words
  return (
    [surfaces, readings].every(isColumn) &&
    [inflections, offered].every(({ length }) => length === words) &&
    parts.flat().every(isWord) &&
    links.length % 3 === 0 &&
    links.every((value, at) => (at % 3 === 2 ? value <= FULL_LINK : isWord(value))) &&
    isDistinct(vocabulary.split('\n')) &&
    isDistinct(refs) &&
    refs.length === questions.length
  )
}

function pointsInto({ fields, fieldVectors }: StoredIndex, { vocabulary, refs }: LexiconData): boolean {
  const terms = linesIn(vocabulary)
  return (
    fields.join() === FIELDS.join() &&
    isDistinct(fieldVectors.map(([fieldRef]) => fieldRef)) &&
    fieldVectors.every(([fieldRef, elements]) => isFieldRef(fieldRef, refs.length) && isVector(elements, terms))
  )
}

function isFieldRef(fieldRef: string, documents: number): boolean {
  const [field = '', place = '', ...more] = fieldRef.split('/')
  const document = parseInt(place, 36)
  return more.length === 0 && FIELDS.includes(field) && document < documents && document.toString(36) === place
}

/** Terms ascend, as lunr's own binary search needs them to. */
function isVector(elements: readonly unknown[], terms: number): boolean {
  let before = -1
  for (let at = 0; at < elements.length; at += 2) {
    const [term, weight] = [elements[at], elements[at + 1]]
    if (!isNatural(term) || term <= before || term >= terms || !isWeight(weight)) return false
    before = term
  }
  return true
}

function isWeight(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= MAX_WEIGHT
}

function isDistinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length
}

function linesIn(text: string): number {
  return text.split('\n').length
}
