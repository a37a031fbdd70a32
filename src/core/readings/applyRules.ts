import type { ReadingRule } from './readingRules'
import { isGlossaryTerm, type Word } from './word'

/**
 * Returns a function that reads words by `rules`. A rule may span several words but never part of one; the longest
 * wins. A glossary term keeps the reading that was written for it.
 */
export function createApplyRules(rules: readonly ReadingRule[]): (words: readonly Word[]) => Word[] {
  const byWord = new Map<string, ReadingRule[]>()
  for (const rule of rules) byWord.set(rule.word, [...(byWord.get(rule.word) ?? []), rule])
  const longest = Math.max(...rules.map(({ word }) => word.length))
  const firsts = new Set(rules.map(({ word }) => word[0]))
  return (words) => {
    const text = words.map(({ surface }) => surface).join('')
    const read: Word[] = []
    let at = 0
    for (let place = 0; place < words.length;) {
      const spans = firsts.has(words[place]?.surface[0]) ? spansFrom(words, place, longest) : []
      const ruled = spans.map((span) => ({ ...span, reading: readingOf(span.surface, text, at, byWord) }))
      const { count, ...word } = ruled.findLast(isRead) ?? { ...(words[place] as Word), count: 1 }
      read.push(word)
      at += word.surface.length
      place += count
    }
    return read
  }
}

/** Neighbouring words taken as one. */
interface Span {
  readonly surface: string
  readonly count: number
  /** That of the last word, which decides what the whole is. */
  readonly pos: Word['pos']
}

function isRead<Ruled extends { reading: string | undefined }>(ruled: Ruled): ruled is Ruled & { reading: string } {
  return ruled.reading !== undefined
}

/** The spans that begin at `place`, shortest first. */
function spansFrom(words: readonly Word[], place: number, longest: number): Span[] {
  const spans: Span[] = []
  let surface = ''
  for (const word of words.slice(place, place + longest)) {
    surface += word.surface
    if (isGlossaryTerm(word) || surface.length > longest) break
    spans.push({ surface, count: spans.length + 1, pos: word.pos })
  }
  return spans
}

function readingOf(
  surface: string,
  text: string,
  at: number,
  rules: ReadonlyMap<string, readonly ReadingRule[]>
): string | undefined {
  const before = text.slice(0, at)
  const after = text.slice(at + surface.length)
  const fits = (rule: ReadingRule) => (rule.before?.test(before) ?? true) && (rule.after?.test(after) ?? true)
  return rules.get(surface)?.find(fits)?.reading
}
