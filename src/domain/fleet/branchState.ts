import { z } from 'zod'
import { PACK_ORIGINS } from '../pack/packOrigin'
import { hiddenCharacter } from '../value/line'
import { Sha256Schema } from '../value/sha256'

/** The format of the state files that this program writes. A reader accepts any file that fits the schema below. */
export const STATE_FORMAT = 1

/** The ending of the names of state files, after the kiosk's id. */
export const STATE_ENDING = '.state.json'

/** The most characters that a report has of each text; `version` of the content as well as of the program. */
export const STATE_CHARS = { host: 100, branch: 60, organisation: 60, version: 40 } as const

/** The id of an installation, chosen once at random. */
export const InstallationIdSchema = z.string().regex(/^[0-9a-f]{12}$/)

/**
 * A line of visible text: it is printed to terminals and opened in Excel, so it must not contain control characters.
 */
const Line = (max: number) => z.string().max(max).refine(isPlain, 'a control character')

const PackNameSchema = z.object({
  id: Sha256Schema,
  version: Line(STATE_CHARS.version),
  created: z.iso.datetime()
})

/**
 * What one kiosk reports to head office about itself, and nothing about any visitor. Fields that a newer program adds
 * are ignored, so that old and new kiosks fit into one table.
 */
export const BranchStateSchema = z.object({
  format: z.int().min(STATE_FORMAT),
  id: InstallationIdSchema,
  /** The machine's name on its network. */
  host: Line(STATE_CHARS.host),
  /** What staff call this counter, and the union's name; empty if not set. */
  branch: Line(STATE_CHARS.branch),
  organisation: Line(STATE_CHARS.organisation),
  /** The program's version; empty in a source tree. */
  version: Line(STATE_CHARS.version),
  pack: PackNameSchema.extend({ origin: z.enum(PACK_ORIGINS) }),
  /** A newer pack that is verified and waits for closing time. */
  waiting: PackNameSchema.nullable(),
  /** How many files in 受け取り were not taken, each for a reason. */
  left: z.int().min(0),
  started: z.iso.datetime(),
  written: z.iso.datetime(),
  /** Free space where the kiosk keeps its data; `null` if the system does not report it. */
  freeBytes: z.number().min(0).nullable(),
  /** The last time that a sheet did not come out, and why. */
  printerFault: z.object({ at: z.iso.datetime(), outcome: Line(20) }).nullable()
})

export type BranchState = z.output<typeof BranchStateSchema>

/** A text cut to `max` characters, without the characters that a state file must not contain. */
export function plainLine(text: string, max: number): string {
  return [...text].filter(isPlain).join('').slice(0, max)
}

function isPlain(text: string): boolean {
  return !/\p{Cc}/u.test(text) && hiddenCharacter(text) === undefined
}
