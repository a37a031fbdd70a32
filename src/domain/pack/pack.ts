import { z } from 'zod'
import type { Content } from '../content/content'
import type { Readings } from '../readings/ruby'

/**
 * The one pack format that this program writes and reads. It is raised with every change after which a pack made before
 * could not be read, or would be read as something else: a part added, renamed or dropped, a field that is required or
 * means another thing. A field that may be missing does not raise it. Packs of any other format are refused by name,
 * older ones too: they are made anew from the same folder or table in half a minute, and what read both would never be
 * tried again.
 */
export const PACK_FORMAT = 3

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

const Hash = z.string().regex(/^[0-9a-f]{64}$/)
const Count = z.int().min(0)

export const PackManifestSchema = z.strictObject({
  format: z.literal(PACK_FORMAT),
  /** Hash of all parts: packs that say the same have the same id, whoever built them and when. */
  id: Hash,
  /** Chosen by the content keeper, shown to staff: `2026-11-20` or `令和8年11月版`. */
  version: z.string().trim().min(1).max(40),
  created: z.iso.datetime(),
  organisation: z.string().trim().max(80),
  counts: z.strictObject({ categories: Count, entries: Count, notices: Count, guides: Count, glossary: Count }),
  /** SHA-256 of every part, unpacked. */
  parts: z.strictObject(Object.fromEntries(PACK_PARTS.map((part) => [part, Hash])) as Record<PackPart, typeof Hash>)
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

/** A pack as read: whole, and every part what its manifest says. */
export interface Pack extends PackContents {
  readonly manifest: PackManifest
  /** Fingerprint of the key it is signed with; undefined for an unsigned pack. */
  readonly signer: string | undefined
}
