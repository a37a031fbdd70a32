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
const SLOW_MS = 100
const TURNS = 5
const SAMPLE = 8

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Builds, stores, opens and queries an engine, and returns what each step took. */
export async function measure(
  engine: Engine,
  corpus: Corpus,
  queries: readonly string[]
): Promise<{ cost: Cost; hits: ReadonlyMap<string, readonly string[]> }> {
  const [buildMs, stored] = await timed(() => engine.build(corpus))
  const loadMs = await quickestLoad(engine, stored, corpus)
  collectGarbage()
  const before = memoryInUse()
  const answer = await engine.open(stored, corpus)
  collectGarbage()
  const memoryMb = (memoryInUse() - before) / MEGABYTE
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

/** Bytes of objects and of typed arrays, which are outside the heap. */
function memoryInUse(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** The quickest of a few loads; in a function of its own, so that nothing opened here stays in memory. */
async function quickestLoad(engine: Engine, stored: string, corpus: Corpus): Promise<number> {
  let quickest = Infinity
  for (let load = 0; load < LOADS; load += 1) {
    const [ms] = await timed(() => engine.open(stored, corpus))
    quickest = Math.min(quickest, ms)
  }
  return quickest
}

/**
 * Every answer, and how long each took, shortest first. A query's time is its quickest of a few turns, so that other
 * programs on the machine do not count. A slow engine is asked a sample, once.
 */
function ask(answer: Answer, queries: readonly string[]) {
  const warming = queries.slice(0, WARMING_QUERIES).map((query) => timeOf(answer, query))
  const isSlow = warming.every((ms) => ms > SLOW_MS)
  const asked = isSlow ? queries.filter((_, place) => place % SAMPLE === 0) : queries
  const hits = new Map(asked.map((query) => [query, answer(query)]))
  const times = asked.map((query) => {
    const turns = Array.from({ length: isSlow ? 1 : TURNS }, () => timeOf(answer, query))
    return Math.min(...turns)
  })
  return { times: times.sort((one, other) => one - other), hits }
}

function timeOf(answer: Answer, query: string): number {
  const started = performance.now()
  answer(query)
  return performance.now() - started
}

async function timed<Value>(run: () => Promise<Value>): Promise<[ms: number, value: Value]> {
  const started = performance.now()
  const value = await run()
  return [performance.now() - started, value]
}
