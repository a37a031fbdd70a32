import type { Analyze, Morpheme } from '../../domain/readings/morpheme'
import { PHRASE_START, type RubySegment } from '../../domain/readings/ruby'
import { alignRuby, hasKanji } from './alignRuby'
import { createApplyRules } from './applyRules'
import { joinAffixes } from './joinAffixes'
import { phraseStarts } from './phraseStarts'
import { READING_RULES } from './readingRules'
import { readNumbers } from './readNumbers'
import { splitTerm } from './splitTerm'
import { isGlossaryTerm, type Word } from './word'

/**
 * Returns the function that adds furigana to a text: segments that joined are the text again, with a mark before each
 * phrase.
 */
export function createRubyOf(analyze: Analyze): (text: string) => RubySegment[] {
  const applyRules = createApplyRules(READING_RULES)
  const wordsOf = (morphemes: readonly Morpheme[]): Word[] => readNumbers(applyRules(morphemes))
  const terms = new Map<string, readonly RubySegment[]>()
  const termRuby = ({ surface, reading }: Word): readonly RubySegment[] => {
    const segments = terms.get(surface) ?? splitTerm(surface, reading, (part) => wordsOf(analyze(part)).map(asPart))
    terms.set(surface, segments)
    return segments
  }
  return (text) => {
    const morphemes = analyze(text)
    const segments = joinAffixes(wordsOf(morphemes)).flatMap((word) =>
      isGlossaryTerm(word) ? termRuby(word) : alignRuby(word.surface, word.reading)
    )
    return joinPlain(withPhrases(segments, phraseStarts(morphemes)))
  }
}

/** Marks the beginnings of phrases between segments; a beginning inside a segment is dropped. */
function withPhrases(segments: readonly RubySegment[], starts: ReadonlySet<number>): RubySegment[] {
  let at = 0
  return segments.flatMap((segment) => {
    const begins = starts.has(at)
    at += segment[0].length
    return begins ? [PHRASE_START, segment] : [segment]
  })
}

/** Within a longer term, a term is a word like any other: 受給者証 contains 証 as a suffix. */
function asPart(word: Word): Word {
  return isGlossaryTerm(word) ? { ...word, pos: ['名詞', word.surface.length === 1 ? '接尾' : '一般'] } : word
}

/** True if furigana would add anything to `text`. */
export function needsRuby(text: string): boolean {
  return hasKanji(text)
}

function joinPlain(segments: readonly RubySegment[]): RubySegment[] {
  const joined: RubySegment[] = []
  for (const segment of segments) {
    const last = joined.at(-1)
    if (last?.length === 1 && segment.length === 1 && last[0] !== '' && segment[0] !== '')
      joined[joined.length - 1] = [last[0] + segment[0]]
    else joined.push(segment)
  }
  return joined
}
