import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Answer, Corpus, Engine } from './engine'

/** What an engine costs over one corpus. Times in ms, sizes in MB. */
export interface Cost {
  readonly buildMs: number
  readonly packMb: number
  readonly loadMs: number
  readonly memoryMb: number
  readonly medianMs: number
  readonly p95Ms: number
}

const MEGABYTE = 1e6
const LOADS = 3
const WARMING_QUERIES = 20
const SLOW_MS = 50
const SAMPLE = 8

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Builds, stores, opens and asks an engine, and says what each took. The hits are those that were timed. */
export async function measure(
  engine: Engine,
  corpus: Corpus,
  queries: readonly string[]
): Promise<{ cost: Cost; hits: ReadonlyMap<string, readonly string[]> }> {
  const [buildMs, stored] = await timed(() => engine.build(corpus))
  let loadMs = Infinity
  for (let load = 0; load < LOADS; load += 1)
    loadMs = Math.min(loadMs, (await timed(() => engine.open(stored, corpus)))[0])
  collectGarbage()
  const before = process.memoryUsage().heapUsed
  const answer = await engine.open(stored, corpus)
  collectGarbage()
  const memoryMb = (process.memoryUsage().heapUsed - before) / MEGABYTE
  const { times, hits } = ask(answer, queries)
  const cost = {
    buildMs,
    packMb: Buffer.byteLength(stored) / MEGABYTE,
    loadMs,
    memoryMb,
    medianMs: times[Math.floor(times.length / 2)] ?? 0,
    p95Ms: times[Math.floor(times.length * 0.95)] ?? 0
  }
  return { cost, hits }
}

/** Every answer, and how long each took, shortest first, once the engine is warm. A slow engine is asked a sample. */
function ask(answer: Answer, queries: readonly string[]) {
  const started = performance.now()
  for (const query of queries.slice(0, WARMING_QUERIES)) answer(query)
  const isSlow = (performance.now() - started) / WARMING_QUERIES > SLOW_MS
  const asked = isSlow ? queries.filter((_, place) => place % SAMPLE === 0) : queries
  const hits = new Map<string, readonly string[]>()
  const times = asked.map((query) => {
    const asking = performance.now()
    hits.set(query, answer(query))
    return performance.now() - asking
  })
  return { times: times.sort((one, other) => one - other), hits }
}

async function timed<Value>(run: () => Promise<Value>): Promise<[ms: number, value: Value]> {
  const started = performance.now()
  const value = await run()
  return [performance.now() - started, value]
}
