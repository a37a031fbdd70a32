/**
 * A run of text, with its reading in hiragana if it has kanji: ['資格', 'しかく'] or ['を']. An empty run, `PHRASE_START`,
 * marks the beginning of a phrase: a line may break there, but not within a phrase.
 */
export type RubySegment = readonly [text: string] | readonly [text: string, reading: string]

/** The readings of texts, by the whole text. A text that is not in here is shown without furigana. */
export type Readings = Readonly<Record<string, readonly RubySegment[]>>

/** Marks the beginning of a phrase among segments. Older packs do not contain it. */
export const PHRASE_START: RubySegment = ['']

/** The segments of each phrase; all of them in one if the phrases are not known. */
export function phrasesOf(segments: readonly RubySegment[]): RubySegment[][] {
  const phrases: RubySegment[][] = [[]]
  for (const segment of segments)
    if (segment[0] === '') phrases.push([])
    else phrases.at(-1)?.push(segment)
  return phrases.filter((phrase) => phrase.length > 0)
}

/** The same text without its readings, still divided into its phrases. */
export function withoutReadings(segments: readonly RubySegment[]): RubySegment[] {
  const phrases = phrasesOf(segments).map((phrase): RubySegment => [phrase.map(([text]) => text).join('')])
  return phrases.flatMap((phrase, at) => (at === 0 ? [phrase] : [PHRASE_START, phrase]))
}

/** Whether it is known where the phrases of a text begin. */
export function arePhrased(segments: readonly RubySegment[]): boolean {
  return segments.some(([run]) => run === '')
}
