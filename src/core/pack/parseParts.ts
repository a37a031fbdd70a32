import type { z } from 'zod'
import {
  CategorySchema,
  EntrySchema,
  GuideSchema,
  SourceDocumentSchema,
  TermSchema,
  type Content
} from '../../domain/content/content'
import type { PackContents, PackPart } from '../../domain/content/pack'
import { parseSearchData } from '../../domain/search/parseSearchData'
import type { SearchData } from '../../domain/search/searchData'
import { searchDocuments } from '../content/searchDocuments'
import { unpackReadings } from './packedReadings'

/** The parts of a pack, each checked to its depth and against the others; undefined where one does not fit. */
export function parseParts(values: Readonly<Record<PackPart, unknown>>): PackContents | undefined {
  const categories = parseItems(values.categories, CategorySchema)
  const documents = parseItems(values.documents, SourceDocumentSchema)
  const entries = parseItems(values.entries, EntrySchema)
  const guides = parseItems(values.guides, GuideSchema)
  const glossary = parseItems(values.glossary, TermSchema)
  if (!categories || !documents || !entries || !guides || !glossary) return undefined
  const content = { categories, documents, entries, guides, glossary }
  const readings = unpackReadings(values.readings)
  const search = parseSearchData(values)
  return readings && search && isSearchOf(content, search) ? { content, readings, search } : undefined
}

/** Stops at the first item that does not fit: a list of millions of them would else cost as many notes of what is wrong. */
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

/** True where search finds every version of every item, by the question that it asks, and nothing else. */
function isSearchOf(content: Content, { lexicon: { refs, questions } }: SearchData): boolean {
  const asked = new Map(searchDocuments(content).map(({ ref, question }) => [ref, question]))
  return refs.length === asked.size && refs.every((ref, place) => asked.get(ref) === questions[place])
}
