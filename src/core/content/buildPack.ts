import type { Content } from '../../domain/content/content'
import { buildSearchData } from '../../domain/search/buildSearchData'
import { createAnalyzer } from '../analysis/createAnalyzer'
import { writePack, type PackAbout } from '../pack/writePack'
import { buildReadings } from '../readings/buildReadings'
import { searchDocuments } from './searchDocuments'

/**
 * Builds the pack of a checked content: analyses it once, for search and furigana, and writes the file.
 * The only way a pack is made: by the command line, at head office and behind the staff menu.
 */
export async function buildPack(
  content: Content,
  about: PackAbout,
  signing: { readonly privateKey?: string | undefined } = {}
): Promise<Uint8Array> {
  const analyze = await createAnalyzer(content.glossary)
  const search = buildSearchData(searchDocuments(content), content.glossary, analyze)
  return writePack({ content, search, readings: buildReadings(content, analyze) }, about, signing)
}
