import type { PackVetter } from '../core/vetting/vetPackApart'

/** Where a verb writes. Data goes to `out`, messages for people to `err`. */
export interface Output {
  out(line: string): void
  err(line: string): void
  /** Vets a pack for `faq verify`. */
  readonly vet: PackVetter
  /** The pack that every kiosk carries, built with the program. */
  readonly bundledPack: string
}

/** One verb of the command line. */
export interface Verb {
  /** The arguments, as `faq help` shows them after the verb's name. */
  readonly usage: string
  /**
   * Runs with the arguments after the verb. Resolves to the exit code; throws UsageError on arguments that it does not
   * take.
   */
  run(args: readonly string[], output: Output): Promise<number>
}

/** The arguments of a call are wrong; the message is in Japanese and names what is missing. */
export class UsageError extends Error {}

/** Something outside the program went wrong (a file that cannot be read); the message is in Japanese. */
export class CommandError extends Error {}
