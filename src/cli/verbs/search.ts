import { parseArgs } from 'node:util'
import { z } from 'zod'
import { editionOn, idOfRef } from '../../domain/content/edition'
import { decodeJson } from '../../core/disk/json'
import type { IsoDate } from '../../domain/value/isoDate'
import type { Pack } from '../../domain/pack/pack'
import { createSearcher } from '../../domain/search/createSearcher'
import type { SearchData } from '../../domain/search/searchData'
import { openPack } from '../openPack'
import { readDay } from '../readDay'
import { readInput } from '../readInput'
import { CommandError, UsageError, type Verb } from '../verb'

const MAX_HITS = 100

const QuerySchema = z.looseObject({ id: z.union([z.string(), z.number()]), query: z.string() })
type Query = z.infer<typeof QuerySchema>

/** Searches a pack for every query in a file and prints one line of JSON for each. */
export const search: Verb = {
  usage: 'ファイル.faqpack --queries 質問.jsonl [--limit 10] [--now 2026-11-20]',
  run: async (args, output) => {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        queries: { type: 'string' },
        limit: { type: 'string', default: '10' },
        now: { type: 'string' }
      }
    })
    const [file] = positionals
    const limit = Number(values.limit)
    if (!file || !values.queries) throw new UsageError('パックと --queries のファイルを書いてください')
    if (!Number.isInteger(limit) || limit < 1 || limit > MAX_HITS)
      throw new UsageError(`--limit ${values.limit}: 1 から ${MAX_HITS} までの数を書いてください`)
    const answer = answerer(await openPack(file), readDay(values.now), limit)
    for (const query of await readQueries(values.queries)) output.out(JSON.stringify(answer(query)))
    return 0
  }
}

function answerer(pack: Pack, date: IsoDate, limit: number) {
  const { items } = editionOn(pack.content, date)
  const searcher = createSearcher(pack.search as SearchData)
  const accepts = (ref: string): boolean => items.get(idOfRef(ref))?.ref === ref
  return ({ id, query }: Query) => {
    const started = performance.now()
    const { hits, confident } = searcher.search(query, { limit, accepts })
    const ms = Number((performance.now() - started).toFixed(3))
    const found = hits.map(({ ref, score }) => {
      const id = idOfRef(ref)
      return { id: id, sources: items.get(id)?.item.sources ?? [], score }
    })
    return { id, hits: found, confident, ms }
  }
}

async function readQueries(file: string): Promise<Query[]> {
  const lines = new TextDecoder().decode(await readInput(file)).split('\n')
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return []
    const parsed = QuerySchema.safeParse(decodeJson(line))
    if (!parsed.success) throw new CommandError(`${file}:${index + 1}: {"id","query"} の行ではありません`)
    return [parsed.data]
  })
}
