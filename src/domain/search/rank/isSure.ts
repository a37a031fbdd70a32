import type { Ranked } from './rank'

/** Where the best result covers less of what was asked, it is a guess. */
const SURE_COVERAGE = 0.44
/** A query that asks for more than this is a sentence, and no document holds all the words of a sentence. */
const ASKS_OF_A_SENTENCE = 2.5
/** However long a sentence is, it must be covered by a share of this part of what a short query must. */
const MOST_LENIENT = 3

/** Whether a result may be shown as an answer: the document holds enough of what was asked. */
export function isSure({ coverage, asks }: Ranked): boolean {
  return coverage * Math.min(MOST_LENIENT, Math.max(1, asks / ASKS_OF_A_SENTENCE)) > SURE_COVERAGE
}
