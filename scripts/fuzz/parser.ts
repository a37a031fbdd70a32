import type { Pick } from '../../src/core/pack/testing/mutateJson'

/** The outcome of an input: accepted, or refused properly. Anything else is thrown. */
export type Verdict = 'taken' | 'refused'

/** Code that reads what others wrote. */
export interface Parser {
  readonly name: string
  /** Makes an input by `pick` and reads it. Throws if the parser does anything that it must not. */
  run(pick: Pick): Verdict | Promise<Verdict>
}

/** Throws unless `holds` is true. */
export function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what)
}
