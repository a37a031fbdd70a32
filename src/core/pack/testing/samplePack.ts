import { EntrySchema } from '../../../domain/content/content'
import type { PackContents } from '../../../domain/content/pack'
import { writePack, type PackAbout } from '../writePack'

/** A small whole content; `marker` stands in its only question, to tell packs apart. */
export function sampleContents(marker = '見本'): PackContents {
  const question = `${marker}はどこですか`
  const entry = EntrySchema.parse({
    no: '1-01',
    category: 'place',
    question,
    sources: ['1'],
    versions: [{ conclusion: '窓口です。', body: [{ type: 'paragraph', text: '一階の窓口です。' }] }]
  })
  const notice = { ...entry, no: 'n-01', kind: 'notice' as const }
  return {
    content: {
      categories: [{ id: 'place', name: '場所', icon: 'question' }],
      documents: [],
      entries: [entry, notice],
      guides: [],
      glossary: [{ term: '窓口', reading: 'まどぐち', meaning: '受け付けるところ', synonyms: [] }]
    },
    readings: { '一階の窓口です。': [['一階', 'いっかい'], ['の'], ['窓口', 'まどぐち'], ['です。']] },
    search: { index: { version: 1, terms: ['窓口'] }, lexicon: { words: [] } }
  }
}

export const SAMPLE_ABOUT: PackAbout = {
  version: '2026-11-20',
  organisation: '見本健康保険組合',
  created: new Date('2026-11-20T00:00:00Z')
}

/** The bytes of a small whole pack, signed where a key is given. */
export function samplePack(marker?: string, privateKey?: string): Uint8Array {
  return writePack(sampleContents(marker), SAMPLE_ABOUT, { privateKey })
}
