import { z } from 'zod'
import type { IsoDate } from '../domain/value/isoDate'
import type { PackedReadings } from '../domain/readings/packedReadings'
import type { RunReading } from '../domain/readings/rubyOfWords'
import type { ItemLine } from './content'

/** An item that can be found today, as a line of the list of results. */
export interface SearchItem extends ItemLine {
  /** Names its version in the search data. */
  readonly ref: string
}

/** Everything a page needs to search by itself, so that nothing a visitor types leaves the page. */
export interface SearchEdition {
  /** The pack that it belongs to. */
  readonly pack: string
  /** The day on which the items hold. */
  readonly date: IsoDate
  readonly items: readonly SearchItem[]
  /** The readings of the items' questions. */
  readonly readings: PackedReadings
  /**
   * The pack's `SearchData` as JSON: Electron's bridge passes a string in one go, but would copy every number of an
   * object one by one. Undefined if the page already has the data of this pack.
   */
  readonly data: string | undefined
  /**
   * How runs of kanji are read in the pack, for words that are not a text of the pack; undefined if `data` is
   * undefined.
   */
  readonly runs: readonly RunReading[] | undefined
}

/** The id of a pack, or a line of a stack trace; never what a visitor typed. */
const PlainLineSchema = z
  .string()
  .max(300)
  .regex(/^[\x20-\x7e]*$/)

export const searchRequests = {
  /**
   * Asks for today's search. `pack` and `date` are those of the search that the page already has; empty if it has none.
   */
  'search:edition': z.strictObject({ pack: PlainLineSchema, date: z.string().max(10) }),
  /** Reports that the search in that pack threw: the kind of error, and where it was thrown. */
  'search:failed': z.strictObject({
    pack: PlainLineSchema,
    error: PlainLineSchema,
    at: z.array(PlainLineSchema).max(30)
  })
}

export interface SearchResults {
  /** Null if the page already has it. */
  'search:edition': SearchEdition | null
  'search:failed': null
}
