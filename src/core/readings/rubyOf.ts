import type { Analyze } from '../../domain/content/morpheme'
import type { RubySegment } from '../../domain/content/ruby'
import { alignRuby, hasKanji } from './alignRuby'
import { counterReading, DIGITS } from './counterReading'

/** Furigana for `text`: its segments joined give the text again. Numbers and their counters are read as in speech. */
export function rubyOf(text: string, analyze: Analyze): RubySegment[] {
  const words = joinDigits(analyze(text))
  const segments: RubySegment[] = []
  for (const [place, word] of words.entries()) {
    const before = words[place - 1]
    const counted =
      before && DIGITS.test(before.surface)
        ? counterReading(before.surface, word.surface, words[place - 2]?.surface === '月')
        : undefined
    if (!counted) segments.push(...alignRuby(word.surface, word.reading))
    else if (counted.whole) segments.splice(-1, 1, [`${before?.surface ?? ''}${word.surface}`, counted.reading])
    else segments.push([word.surface, counted.reading])
  }
  return joinPlain(segments)
}

/** True where furigana would add anything to `text`. */
export function needsRuby(text: string): boolean {
  return hasKanji(text)
}

interface Word {
  readonly surface: string
  readonly reading: string
}

/** The analyser may cut 2025 into digits; a counter is read by the whole number. */
function joinDigits(words: readonly Word[]): Word[] {
  const joined: Word[] = []
  for (const { surface, reading } of words) {
    const last = joined.at(-1)
    if (last && DIGITS.test(last.surface) && DIGITS.test(surface)) {
      joined[joined.length - 1] = { surface: last.surface + surface, reading: '' }
    } else joined.push({ surface, reading: DIGITS.test(surface) ? '' : reading })
  }
  return joined
}

function joinPlain(segments: readonly RubySegment[]): RubySegment[] {
  const joined: RubySegment[] = []
  for (const segment of segments) {
    const last = joined.at(-1)
    if (last?.length === 1 && segment.length === 1) joined[joined.length - 1] = [last[0] + segment[0]]
    else joined.push(segment)
  }
  return joined
}
