import type { Lexicon } from './lexicon'

const MAX_WORDS = 8

/**
 * At most eight words that `accepts` approves and that have a form beginning with the text and longer than it, the most
 * common first.
 */
export function wordsBeginning(
  text: string,
  lexicon: Lexicon,
  accepts: (word: number) => boolean = () => true
): number[] {
  const words = new Set<number>()
  for (let at = lowerBound(lexicon.sortedKeys, text); at < lexicon.sortedKeys.length; at += 1) {
    const key = lexicon.sortedKeys[at] ?? ''
    if (!key.startsWith(text)) break
    if (key !== text) for (const word of lexicon.exact.get(key)?.words ?? []) words.add(word)
  }
  const commonest = [...words].sort((one, other) => (lexicon.counts[other] ?? 0) - (lexicon.counts[one] ?? 0))
  const accepted: number[] = []
  for (const word of commonest) {
    if (accepted.length >= MAX_WORDS) break
    if (accepts(word)) accepted.push(word)
  }
  return accepted
}

function lowerBound(sorted: readonly string[], text: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}
