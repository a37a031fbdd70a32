/** Something in a table to mend (`error`) or to look at (`warning`), as a colleague would note it down. In Japanese. */
export interface TableProblem {
  readonly severity: 'error' | 'warning'
  /** Name of the worksheet; absent for a CSV file. */
  readonly worksheet?: string
  /** 1-based line of the file (CSV) or row of the worksheet (xlsx); 0 for the file as a whole. */
  readonly line: number
  /** Heading of the column, or `-` for the row, the worksheet or the file as a whole. */
  readonly column: string
  /** Address as Excel shows it, such as `D12`. */
  readonly cell?: string
  /** Number of the item, if it has no row to name, as in a pack. */
  readonly itemId?: string
  /** What is wrong. */
  readonly reason: string
  /** What to do about it. */
  readonly remedy: string
}

/** Nobody reads a longer report. */
const MAX_SHOWN = 200

/**
 * At most `max` problems in their own order, errors before warnings if not all of them fit, and how many are left out.
 * Default: 200.
 */
export function shortenProblems(
  problems: readonly TableProblem[],
  max = MAX_SHOWN
): { readonly shown: readonly TableProblem[]; readonly more: number } {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  const kept = new Set([...errors, ...warnings].slice(0, max))
  return { shown: problems.filter((problem) => kept.has(problem)), more: problems.length - kept.size }
}
