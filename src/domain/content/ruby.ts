/** A run of text, with its reading in hiragana where it has kanji: ['資格', 'しかく'] or ['を']. */
export type RubySegment = readonly [text: string] | readonly [text: string, reading: string]

/** The readings of texts, by the whole text. A text that is not in here is shown without furigana. */
export type Readings = Readonly<Record<string, readonly RubySegment[]>>
