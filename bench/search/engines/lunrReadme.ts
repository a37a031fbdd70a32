import lunr from 'lunr'
import stemmerSupport from 'lunr-languages/lunr.stemmer.support'
import ja from 'lunr-languages/lunr.ja'
import tinySegmenter from 'lunr-languages/tinyseg'
import { FIELD_NAMES, fieldsOf, LIMIT, type Corpus, type Engine } from '../engine'

stemmerSupport(lunr)
tinySegmenter(lunr)
ja(lunr)

type Japanese = lunr.Builder.Plugin & { tokenizer: typeof lunr.tokenizer }
const japanese = (lunr as unknown as { ja: Japanese }).ja

async function build({ documents }: Corpus): Promise<string> {
  const index = lunr(function () {
    this.use(japanese)
    this.ref('ref')
    for (const field of FIELD_NAMES) this.field(field)
    for (const document of documents) this.add(fieldsOf(document))
  })
  return JSON.stringify(index)
}

/** lunr with lunr-languages, as the latter's README shows: the query is split only at spaces. */
export const lunrReadme: Engine = {
  name: 'lunr + lunr-languages',
  build,
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

/** The same, with the query cut as the documents were, which no documentation shows. */
export const lunrOwnTokens: Engine = {
  name: 'lunr + lunr-languages, query cut too',
  build,
  open: async (stored) => {
    const index = lunr.Index.load(JSON.parse(stored) as object)
    return (query) =>
      index
        .query((asked) => japanese.tokenizer(query).forEach((token) => asked.term(token.toString(), {})))
        .slice(0, LIMIT)
        .map(({ ref }) => ref)
  }
}
