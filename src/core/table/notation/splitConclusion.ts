import { CONCLUSION_CHARS } from '../../../domain/content/version'
import { headingOf, bulletOf, stepOf } from './bodyLine'

/** Stands in for a conclusion if an answer's first sentence cannot be one. */
export const READ_BELOW = 'くわしくは、下の説明をお読みください。'

const OPENING = '「『（(【［['
const CLOSING = '」』）)】］]'

/** An answer split into its first sentence and the rest; `conclusion` is undefined if that sentence does not fit. */
export function splitConclusion(answer: string): { conclusion: string | undefined; rest: string } {
  const end = endOfSentence(answer)
  const first = answer.slice(0, end).trim()
  const isText = !headingOf(first) && !bulletOf(first) && !stepOf(first) && !/^[※＼｜|]/u.test(first)
  const fits = first.length <= CONCLUSION_CHARS && isText && !first.includes('\n')
  return fits ? { conclusion: first, rest: answer.slice(end).trim() } : { conclusion: undefined, rest: answer }
}

/** A sentence ends with 。！？ outside brackets, or with its line. */
function endOfSentence(text: string): number {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at)
    if (letter === '\n') return at
    if (OPENING.includes(letter)) depth++
    else if (CLOSING.includes(letter)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && /[。！？!?]/u.test(letter) && !/[。！？!?）」]/u.test(text.charAt(at + 1))) return at + 1
  }
  return text.length
}
