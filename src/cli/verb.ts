import type { PackVetter } from '../core/vetting/vetPackApart'

/** Where a verb writes. Data goes to `out`, everything said to a person to `err`. */
export interface Output {
  out(line: string): void
  err(line: string): void
  /** Vets a pack before `faq verify` calls it good. */
  readonly vet: PackVetter
  /** The pack that every kiosk carries, built with the program. */
  readonly bundledPack: string
}

/** One verb of the command line. */
export interface Verb {
  /** As shown by `faq help`, after the verb's name. */
  readonly usage: string
  /** Runs with the words behind the verb. Resolves to the exit code; throws UsageError on words it does not take. */
  run(words: readonly string[], output: Output): Promise<number>
}

/** The words of a call do not fit; the message is in Japanese and names what is missing. */
export class UsageError extends Error {}

/** Something outside the program went wrong (a file that cannot be read); the message is in Japanese. */
export class CommandError extends Error {}
