import type { BranchState } from './branchState'

const DAY_MS = 86_400_000
/** Clocks differ by a little; one that is a day ahead is wrong. */
const CLOCK_SLACK_MS = DAY_MS

/**
 * The standings of a branch, the most urgent first. `silent`: no report has come for a long time. `clock`: its report
 * is dated in the future. `stale`: it shows older content than it should. `waiting`: the new content has arrived and
 * will be shown after closing time. `well`: nothing is wrong.
 */
const STANDINGS = ['silent', 'clock', 'stale', 'waiting', 'well'] as const
export type Standing = (typeof STANDINGS)[number]

/** The id of some content, which stays the same if it is built again, and when it was made. */
interface BranchContent {
  readonly id: string
  readonly created: string
}

/** What a branch is measured against. */
export interface FleetMeasure {
  readonly now: Date
  /** Days without a report after which a branch is silent. */
  readonly silentDays: number
  /** The content that all should show. Default: the newest that any of them shows or has waiting. */
  readonly newest?: BranchContent | undefined
}

/** A branch and its standing. */
export interface RankedBranch {
  readonly standing: Standing
  readonly state: BranchState
}

/** All branches, silent and stale ones first, each group with the longest silence first. */
export function rankBranches(states: readonly BranchState[], measure: FleetMeasure): RankedBranch[] {
  const newest = measure.newest ?? newestOf(states)
  return states
    .map((state) => ({ state, standing: standingOf(state, newest, measure) }))
    .sort(
      (one, other) =>
        STANDINGS.indexOf(one.standing) - STANDINGS.indexOf(other.standing) ||
        Date.parse(one.state.written) - Date.parse(other.state.written) ||
        (one.state.id < other.state.id ? -1 : 1)
    )
}

function newestOf(states: readonly BranchState[]): BranchContent | undefined {
  const contents: BranchContent[] = states.flatMap(({ pack, waiting }) => (waiting ? [pack, waiting] : [pack]))
  return contents.reduce<BranchContent | undefined>(
    (newest, one) => (newest && madeAt(newest) >= madeAt(one) ? newest : one),
    undefined
  )
}

function standingOf(
  state: BranchState,
  newest: BranchContent | undefined,
  { now, silentDays }: FleetMeasure
): Standing {
  const silence = now.getTime() - Date.parse(state.written)
  if (silence > silentDays * DAY_MS) return 'silent'
  if (silence < -CLOCK_SLACK_MS) return 'clock'
  const isCurrent = (pack: BranchContent) => !newest || pack.id === newest.id || madeAt(pack) >= madeAt(newest)
  if (isCurrent(state.pack)) return 'well'
  return state.waiting && isCurrent(state.waiting) ? 'waiting' : 'stale'
}

function madeAt({ created }: BranchContent): number {
  return Date.parse(created)
}
