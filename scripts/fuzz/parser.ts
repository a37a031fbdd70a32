import type { Pick } from '../../src/core/pack/testing/mutateJson'

/** What became of an input: taken, or refused in order. Anything else is thrown. */
export type Verdict = 'taken' | 'refused'

/** Something that reads what others wrote. */
export interface Parser {
  readonly name: string
  /** Makes an input by `pick` and reads it. Throws on whatever a parser must not do. */
  run(pick: Pick): Verdict | Promise<Verdict>
}

/** Throws unless `holds`. */
export function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what)
}
