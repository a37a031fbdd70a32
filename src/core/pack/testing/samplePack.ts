import type { Content } from '../../../domain/content/content'
import { EntrySchema } from '../../../domain/content/entry'
import type { Guide } from '../../../domain/content/guide'
import type { PackContents } from '../../../domain/pack/pack'
import { buildSearchData } from '../../../domain/search/build/buildSearchData'
import { cutRoughly } from '../../../domain/search/testing/cutRoughly'
import { searchDocuments } from '../../../domain/search/searchDocuments'
import { writePack, type PackAbout } from '../writePack'

/** Small but complete content. `marker` is part of its only question, to tell packs apart. Default: no guides. */
export function sampleContents(marker = '見本', guides: readonly Guide[] = []): PackContents {
  const question = `${marker}はどこですか`
  const entry = EntrySchema.parse({
    id: '1-01',
    category: 'place',
    question,
    sources: ['1'],
    versions: [{ conclusion: '窓口です。', body: [{ type: 'paragraph', text: '一階の窓口です。' }] }]
  })
  const notice = { ...entry, id: 'n-01', kind: 'notice' as const }
  const content: Content = {
    categories: [{ id: 'place', name: '場所', icon: 'question' }],
    documents: [],
    entries: [entry, notice],
    guides,
    glossary: [{ term: '窓口', reading: 'まどぐち', meaning: '受け付けるところ', synonyms: ['カウンター'] }],
    errands: []
  }
  return {
    content,
    readings: { '一階の窓口です。': [['一階', 'いっかい'], ['の'], ['窓口', 'まどぐち'], ['です。']] },
    search: buildSearchData(searchDocuments(content), content.glossary, cutRoughly)
  }
}

export const SAMPLE_ABOUT: PackAbout = {
  version: '2026-11-20',
  organisation: '見本健康保険組合',
  created: new Date('2026-11-20T00:00:00Z')
}

/** The bytes of a small but complete pack, signed if a key is given. */
export function samplePack(marker?: string, privateKey?: string): Uint8Array {
  return writePack(sampleContents(marker), SAMPLE_ABOUT, { privateKey })
}
