import { z } from 'zod'
import {
  CategorySchema,
  EntrySchema,
  GuideSchema,
  SourceDocumentSchema,
  TermSchema
} from '../../domain/content/content'
import type { PackContents, PackPart } from '../../domain/content/pack'
import { unpackReadings } from './packedReadings'

/** Read by the search engine, which alone knows the shape. */
const SearchPartSchema = z.unknown().refine((value) => typeof value === 'object' && value !== null)

const PartsSchema = z.strictObject({
  categories: z.array(CategorySchema),
  documents: z.array(SourceDocumentSchema),
  entries: z.array(EntrySchema),
  guides: z.array(GuideSchema),
  glossary: z.array(TermSchema),
  index: SearchPartSchema,
  lexicon: SearchPartSchema
})

/** The parts of a pack by their schemas, or undefined where one does not fit. */
export function parseParts({ readings, ...values }: Readonly<Record<PackPart, unknown>>): PackContents | undefined {
  const parsed = PartsSchema.safeParse(values)
  const unpacked = unpackReadings(readings)
  if (!parsed.success || !unpacked) return undefined
  const { index, lexicon, ...content } = parsed.data
  return { content, readings: unpacked, search: { index, lexicon } }
}
