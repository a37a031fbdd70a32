import type { Content } from '../../domain/content/content'
import { buildSearchData } from '../../domain/search/build/buildSearchData'
import type { SearchDocument } from '../../domain/search/searchData'
import { createAnalyzer } from '../analysis/createAnalyzer'
import { writePack, type PackAbout } from '../pack/writePack'
import { buildReadings, textsToRead } from '../readings/buildReadings'
import { measureAnalysis } from './measureAnalysis'
import { searchDocuments } from '../../domain/search/searchDocuments'

/** How far a pack has come: `build` analyses every text, `pack` puts the parts into one file. */
export interface BuildProgress {
  readonly stage: 'build' | 'pack'
  /** From 0 to 1 within the stage; a file is packed in a single step. */
  readonly done: number
}

export interface BuildOptions {
  /** Ed25519, PEM; if undefined, the pack is not signed. */
  readonly privateKey?: string | undefined
  readonly onProgress?: ((progress: BuildProgress) => void) | undefined
}

/**
 * Builds a pack from checked content: analyses it once, for search and furigana, and writes the file. Every pack is
 * made by this function, whether from the command line, at head office or in the staff menu.
 */
export async function buildPack(
  content: Content,
  about: PackAbout,
  { privateKey, onProgress = () => undefined }: BuildOptions = {}
): Promise<Uint8Array> {
  onProgress({ stage: 'build', done: 0 })
  const documents = searchDocuments(content)
  const letters = lettersOf([...documents.flatMap(searchedTexts), ...textsToRead(content)])
  const analyze = measureAnalysis(await createAnalyzer(content.glossary), letters, (done) =>
    onProgress({ stage: 'build', done })
  )
  const search = buildSearchData(documents, content.glossary, analyze)
  const readings = buildReadings(content, analyze)
  onProgress({ stage: 'pack', done: 0 })
  return writePack({ content, search, readings }, about, { privateKey })
}

function searchedTexts({ question, conclusion, body, keywords }: SearchDocument): string[] {
  return [question, conclusion, body, ...keywords]
}

function lettersOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0)
}
