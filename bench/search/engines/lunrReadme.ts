import lunr from 'lunr'
import stemmerSupport from 'lunr-languages/lunr.stemmer.support'
import ja from 'lunr-languages/lunr.ja'
import tinySegmenter from 'lunr-languages/tinyseg'
import { FIELD_NAMES, fieldsOf, LIMIT, type Engine } from '../engine'

stemmerSupport(lunr)
tinySegmenter(lunr)
ja(lunr)

/** lunr with lunr-languages, as the latter's README shows. */
export const lunrReadme: Engine = {
  name: 'lunr + lunr-languages',
  build: async ({ documents }) => {
    const index = lunr(function () {
      this.use((lunr as unknown as { ja: lunr.Builder.Plugin }).ja)
      this.ref('ref')
      for (const field of FIELD_NAMES) this.field(field)
      for (const document of documents) this.add(fieldsOf(document))
    })
    return JSON.stringify(index)
  },
  open: async (stored) => {
    const index = lunr.Index.load(JSON.parse(stored) as object)
    return (query) => {
      try {
        return index
          .search(query)
          .slice(0, LIMIT)
          .map(({ ref }) => ref)
      } catch (error) {
        if (error instanceof lunr.QueryParseError) return []
        throw error
      }
    }
  }
}
