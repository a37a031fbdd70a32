import type { Morpheme } from '../../readings/morpheme'

const words = new Intl.Segmenter('ja', { granularity: 'word' })

/** Cuts a text roughly, without the analyser's dictionary: every word is a noun without a reading. */
export function cutRoughly(text: string): Morpheme[] {
  return Array.from(words.segment(text), ({ segment, isWordLike }) => ({
    surface: segment,
    base: segment,
    reading: '',
    pos: [isWordLike ? '名詞' : '記号']
  }))
}
