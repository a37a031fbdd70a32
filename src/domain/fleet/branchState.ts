import { z } from 'zod'
import { hiddenCharacter } from '../value/line'

/** The format of state files that this program writes. A reader takes any that fits the schema below. */
export const STATE_FORMAT = 1

/** The end of the names of state files; before it stands the kiosk's id. */
export const STATE_ENDING = '.state.json'

/** These lines are printed to terminals and opened in Excel: nothing in them may be unseen. */
const Line = (max: number) => z.string().max(max).refine(isPlain, 'a control character')

const PackNameSchema = z.object({
  id: z.string().regex(/^[0-9a-f]{64}$/),
  version: Line(40),
  created: z.iso.datetime()
})

/**
 * What one kiosk tells head office of itself: nothing of any visitor. Fields of a newer program are let go, so that old
 * and new kiosks stand in one table.
 */
export const BranchStateSchema = z.object({
  format: z.int().min(STATE_FORMAT),
  /** Of this installation, chosen once by chance. */
  id: z.string().regex(/^[0-9a-f]{12}$/),
  /** The machine's name in its network. */
  host: Line(100),
  /** What staff call this counter, and the union's name; empty where not set. */
  branch: Line(60),
  organisation: Line(60),
  /** Of the program; empty in a source tree. */
  version: Line(40),
  pack: PackNameSchema.extend({ origin: z.enum(['bundled', 'published', 'named']) }),
  /** A newer pack that is verified and waits for closing time. */
  waiting: PackNameSchema.nullable(),
  /** How many files of 受け取り are left for a reason. */
  left: z.int().min(0),
  started: z.iso.datetime(),
  written: z.iso.datetime(),
  /** Room where the kiosk keeps its data; `null` where the system does not tell. */
  freeBytes: z.number().min(0).nullable(),
  /** The last time that a sheet did not come out, and why. */
  printerFault: z.object({ at: z.iso.datetime(), outcome: Line(20) }).nullable()
})

export type BranchState = z.output<typeof BranchStateSchema>

/** A text cut to `max`, without the letters that a state file may not hold. */
export function plainLine(text: string, max: number): string {
  return [...text].filter(isPlain).join('').slice(0, max)
}

function isPlain(text: string): boolean {
  return !/\p{Cc}/u.test(text) && hiddenCharacter(text) === undefined
}
