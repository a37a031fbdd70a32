import { join } from 'node:path'
import { z } from 'zod'
import { MAX_EARLIER } from '../../domain/pack/earlierPacks'
import { Sha256Schema } from '../../domain/value/sha256'
import type { Disk } from '../disk/disk'
import { createJsonFile, type JsonFile } from '../disk/jsonFile'

/** Longer file names are cut; staff still recognise them. */
export const MAX_NAME_CHARS = 120

/** SHA-256 of a stored pack's file, or the pack that came with the program. */
const PackPlaceSchema = z.union([z.literal('bundled'), Sha256Schema])

/** Content that is or was shown, and how staff recognise it; `about` is missing if an older program published it. */
const KeptSchema = z.strictObject({
  place: PackPlaceSchema,
  about: z
    .strictObject({
      file: z.string().max(MAX_NAME_CHARS),
      version: z.string(),
      /** When its pack was made, and when it was published here. */
      created: z.iso.datetime(),
      published: z.iso.datetime()
    })
    .optional()
})

/** What programs before 2026-11-21 wrote: one pack to go back to, without a description. */
const OldPointerSchema = z
  .strictObject({ current: PackPlaceSchema, previous: PackPlaceSchema.optional() })
  .transform(({ current, previous }) => ({
    current: { place: current },
    earlier: previous === undefined ? [] : [{ place: previous }]
  }))

const PointerSchema = z.union([
  z.strictObject({ current: KeptSchema, earlier: z.array(KeptSchema).max(MAX_EARLIER) }),
  OldPointerSchema
])

export type PackPlace = z.infer<typeof PackPlaceSchema>
export type Kept = z.infer<typeof KeptSchema>

/** Which pack shows, and which ones 「元に戻す」 can bring back, the last one first. */
export interface Pointer {
  readonly current: Kept
  readonly earlier: readonly Kept[]
}

export const NO_POINTER: Pointer = { current: { place: 'bundled' }, earlier: [] }

/** The pointer after `next` replaced `shown`, which can now be brought back. */
export function pointTo(next: Kept, shown: Kept, earlier: readonly Kept[]): Pointer {
  const others = [shown, ...earlier.filter(({ place }) => place !== shown.place)]
  return { current: next, earlier: others.filter(({ place }) => place !== next.place).slice(0, MAX_EARLIER) }
}

/** Why it is not known which pack should show: the file cannot be understood or read, or it is gone. */
export type PointerFault = 'broken-pointer' | 'lost-pointer'

/** The file in the data folder that decides what shows: writing it switches the content. */
export function pointerFile(disk: Disk, dataFolder: string): JsonFile<Pointer> {
  return createJsonFile<Pointer>({
    path: join(dataFolder, 'shown-pack.json'),
    schema: PointerSchema,
    whenBroken: 'leave',
    disk
  })
}
