/** One word as the morphological analyser sees it. Analysis happens when a pack is built, never when a visitor types. */
export interface Morpheme {
  readonly surface: string
  /** Dictionary form: 届く for 届い. */
  readonly base: string
  /** Reading of the surface in hiragana; empty if the analyser knows none. */
  readonly reading: string
  /** Part of speech, coarse first: ['名詞', '一般']. */
  readonly pos: readonly string[]
}

/** Cuts a text into morphemes; their surfaces joined are the text again, including white space. */
export type Analyze = (text: string) => Morpheme[]
