import type { z } from 'zod'
import type { Content } from '../../domain/content/content'
import { CONTENT_SCHEMAS } from '../../domain/content/contentSchemas'
import type { PackContents, PackPart } from '../../domain/pack/pack'
import { definitionsIn } from '../../domain/search/build/definitionsIn'
import { parseSearchData } from '../../domain/search/index/parseSearchData'
import type { SearchData } from '../../domain/search/searchData'
import { searchDocuments } from '../../domain/search/searchDocuments'
import { unpackReadings } from './unpackReadings'

/** The parts of a pack, each fully checked, also against the others; undefined if one of them is invalid. */
export function parseParts(values: Readonly<Record<PackPart, unknown>>): PackContents | undefined {
  const categories = parseItems(values.categories, CONTENT_SCHEMAS.categories)
  const documents = parseItems(values.documents, CONTENT_SCHEMAS.documents)
  const entries = parseItems(values.entries, CONTENT_SCHEMAS.entries)
  const guides = parseItems(values.guides, CONTENT_SCHEMAS.guides)
  const glossary = parseItems(values.glossary, CONTENT_SCHEMAS.glossary)
  const errands = parseItems(values.errands, CONTENT_SCHEMAS.errands)
  if (!categories || !documents || !entries || !guides || !glossary || !errands) return undefined
  const content = { categories, documents, entries, guides, glossary, errands }
  const readings = unpackReadings(values.readings)
  const search = parseSearchData(values)
  return readings && search && isSearchOf(content, search) ? { content, readings, search } : undefined
}

/** Stops at the first invalid item: millions of bad items would otherwise produce as many error messages. */
function parseItems<Item>(values: unknown, schema: z.ZodType<Item>): Item[] | undefined {
  if (!Array.isArray(values)) return undefined
  const items: Item[] = []
  for (const value of values as unknown[]) {
    const parsed = schema.safeParse(value)
    if (!parsed.success) return undefined
    items.push(parsed.data)
  }
  return items
}

/**
 * True if search finds every version of every item and nothing else, and every question that it marks as a definition
 * is one.
 */
function isSearchOf(content: Content, { lexicon: { refs, definitions } }: SearchData): boolean {
  const asked = new Map(searchDocuments(content).map(({ ref, question }) => [ref, question]))
  const questions = refs.map((ref) => asked.get(ref) ?? '')
  return (
    refs.length === asked.size &&
    refs.every((ref) => asked.has(ref)) &&
    JSON.stringify(definitions) === JSON.stringify(definitionsIn(questions))
  )
}
