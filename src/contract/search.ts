import { z } from 'zod'
import type { IsoDate } from '../domain/value/isoDate'
import type { PackedReadings } from '../domain/readings/packedReadings'
import type { RunReading } from '../domain/readings/rubyOfWords'
import type { ItemLine } from './content'

/** An item that can be found today: a line of a list of results. */
export interface SearchItem extends ItemLine {
  /** Names its version in the search data. */
  readonly ref: string
}

/** All that a page needs to search by itself, so that nothing of what is typed leaves it. */
export interface SearchEdition {
  /** The pack it is of. */
  readonly pack: string
  /** The day on which the items hold. */
  readonly date: IsoDate
  readonly items: readonly SearchItem[]
  /** Of the items' questions. */
  readonly readings: PackedReadings
  /**
   * The pack's `SearchData` as JSON, which Electron's bridge hands over at once where it would copy every number by itself;
   * undefined where the page has that pack's already.
   */
  readonly data: string | undefined
  /** How runs of kanji are read in the pack, for words that are no text of it; undefined where `data` is. */
  readonly runs: readonly RunReading[] | undefined
}

/** The id of a pack or a line of a stack, and never what a visitor typed. */
const PlainLineSchema = z
  .string()
  .max(300)
  .regex(/^[\x20-\x7e]*$/)

export const searchRequests = {
  /** Asks for the search of today. `pack` and `date` are those of the one that the page has; empty for none. */
  'search:edition': z.strictObject({ pack: PlainLineSchema, date: z.string().max(10) }),
  /** Tells that the search over that pack threw: the kind of the error, and where. */
  'search:failed': z.strictObject({
    pack: PlainLineSchema,
    error: PlainLineSchema,
    at: z.array(PlainLineSchema).max(30)
  })
}

export interface SearchResults {
  /** Null where the page has it already. */
  'search:edition': SearchEdition | null
  'search:failed': null
}
