import type { Analyze } from '../../domain/readings/morpheme'
import { overlayUserWords, type UserWord } from './overlayUserWords'
import { toMorpheme, type LinderaToken } from './toMorpheme'

/**
 * Opens the morphological analyser (Lindera with the IPA dictionary, 13 MB of WebAssembly, loaded on first use only).
 * User words are kept as one word with the reading given here, wherever they occur in the text.
 */
export async function createAnalyzer(userWords: readonly UserWord[]): Promise<Analyze> {
  const { TokenizerBuilder } = await import('lindera-wasm-nodejs-ipadic')
  const builder = new TokenizerBuilder()
  builder.setDictionary('embedded://ipadic')
  builder.setMode('normal')
  builder.setKeepWhitespace(true)
  const tokenizer = builder.build()
  const analyze: Analyze = (text) => (text === '' ? [] : (tokenizer.tokenize(text) as LinderaToken[]).map(toMorpheme))
  return overlayUserWords(analyze, userWords)
}
