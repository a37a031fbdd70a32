import { cutQuery } from './cutQuery'
import { fold, MAX_QUERY_LENGTH, tidy } from '../japanese/fold'
import type { Lexicon } from './lexicon'
import { romajiToKana } from '../japanese/romaji'
import { completionsOf } from './understand'

const MAX_PIECES_BACK = 4

/**
 * Completions for what is typed so far: the words that the last stretch may become, by writing or by reading,
 * behind what stands before it; then the questions that hold what is typed.
 */
export function complete(query: string, lexicon: Lexicon, questions: readonly string[], limit: number): string[] {
  const typed = tidy(query.slice(0, MAX_QUERY_LENGTH)).slice(0, MAX_QUERY_LENGTH)
  const folded = romajiToKana(fold(typed), (word) => lexicon.exact.has(word)).trim()
  if (folded === '') return []
  const before = typed.lastIndexOf(' ') + 1
  const stretch = folded.slice(folded.lastIndexOf(' ') + 1)
  const words = wordsFor(stretch, lexicon).map((word) => typed.slice(0, before) + word)
  const holding = questions.filter((question) => fold(question).includes(folded))
  return [...new Set([...words, ...holding])].slice(0, limit)
}

function wordsFor(stretch: string, lexicon: Lexicon): string[] {
  const pieces = cutQuery(stretch, lexicon)
  for (let back = Math.max(0, pieces.length - MAX_PIECES_BACK); back < pieces.length; back += 1) {
    const start = pieces[back]?.start ?? 0
    const last = stretch.slice(start)
    const words = [...readAs(last, lexicon), ...completionsOf(last, lexicon, lexicon.isOffered)]
    if (words.length > 0)
      return words.map((word) => (start === 0 ? '' : stretch.slice(0, start)) + (lexicon.surfaces[word] ?? ''))
  }
  return []
}

/** The words that read as the text and are written otherwise (びょういん: 病院), the commonest first. */
function readAs(text: string, lexicon: Lexicon): number[] {
  return (lexicon.exact.get(text)?.words ?? [])
    .filter((word) => lexicon.readings[word] === text && lexicon.terms[word] !== text && lexicon.isOffered(word))
    .sort((a, b) => (lexicon.counts[b] ?? 0) - (lexicon.counts[a] ?? 0))
}
