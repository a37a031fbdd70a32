import { z } from 'zod'
import type { Content } from '../content/content'
import type { Readings } from '../readings/ruby'
import { Sha256Schema } from '../value/sha256'

/**
 * The one pack format that this program writes and reads. It is raised by every change after which an existing pack
 * could not be read, or would be misread: a part that is added, renamed or dropped, a field that becomes required or
 * changes its meaning. A new optional field does not raise it. Packs of any other format, older ones too, are refused
 * with a fault that says so: it takes half a minute to build them again from the same folder or table, and code that
 * reads old formats would hardly ever be exercised.
 */
export const PACK_FORMAT = 4

/** The ending of the names of packs. */
export const PACK_ENDING = '.faqpack'

/** The parts of a pack, in the order they are written. Each is one JSON file; the manifest knows the hash of every one. */
export const PACK_PARTS = [
  'categories',
  'documents',
  'entries',
  'guides',
  'glossary',
  'errands',
  'readings',
  'index',
  'lexicon'
] as const
export type PackPart = (typeof PACK_PARTS)[number]

const Count = z.int().min(0)

export const PackManifestSchema = z.strictObject({
  format: z.literal(PACK_FORMAT),
  /** Hash of all parts: packs with the same content have the same id, no matter who built them and when. */
  id: Sha256Schema,
  /** Chosen by the content keeper, shown to staff: `2026-11-20` or `令和8年11月版`. */
  version: z.string().trim().min(1).max(40),
  created: z.iso.datetime(),
  organisation: z.string().trim().max(80),
  counts: z.strictObject({ categories: Count, entries: Count, notices: Count, guides: Count, glossary: Count }),
  /** SHA-256 of every part before compression. */
  parts: z.strictObject(
    Object.fromEntries(PACK_PARTS.map((part) => [part, Sha256Schema])) as Record<PackPart, typeof Sha256Schema>
  )
})
export type PackManifest = z.infer<typeof PackManifestSchema>

/** What search needs, made at build time: plain JSON that only `domain/search` understands. */
export interface PackSearch {
  readonly index: unknown
  readonly lexicon: unknown
}

/** What goes into a pack. */
export interface PackContents {
  readonly content: Content
  readonly search: PackSearch
  readonly readings: Readings
}

/** A pack as read: complete, and every part matches its hash in the manifest. */
export interface Pack extends PackContents {
  readonly manifest: PackManifest
  /** Fingerprint of the key it is signed with; undefined for an unsigned pack. */
  readonly signer: string | undefined
}
