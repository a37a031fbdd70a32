import { parentPort, workerData } from 'node:worker_threads'
import { PARSERS } from './parsers'
import { createPick, seedOf } from './random'

/** What a lane is to do. */
export interface LaneTask {
  readonly seed: number
  /** Names of the parsers to feed; all if undefined. */
  readonly parsers: readonly string[] | undefined
  readonly from: number
  /** Where a parser goes on, if not at `from`. */
  readonly next: Readonly<Record<string, number>>
  readonly until: number
  /** Shared with the one who watches: which parser, which input, and how often anything moved. */
  readonly clock: Int32Array
}

export type LaneMessage =
  | { readonly names: readonly string[] }
  | { readonly parser: string; readonly input: number; readonly reason: string }
  | {
      readonly parser: string
      readonly done: number
      readonly taken: number
      readonly slowestMs: number
      readonly allMs: number
    }

/** Inputs of one parser before the next has its turn. */
const TURN = 500

const { seed, parsers, from: first, next, until, clock } = workerData as LaneTask
const tell = (message: LaneMessage) => parentPort?.postMessage(message)

/** A thread in which parsers are fed, in turns; the one who watches it ends it if an input takes too long. */
async function turn(place: number, from: number): Promise<void> {
  const parser = PARSERS[place]
  if (!parser) return
  const end = Math.min(until, from + TURN)
  let [taken, slowestMs] = [0, 0]
  const began = performance.now()
  for (let input = from; input < end; input++) {
    Atomics.store(clock, 0, place)
    Atomics.store(clock, 1, input)
    Atomics.add(clock, 2, 1)
    const started = performance.now()
    try {
      if ((await parser.run(createPick(seedOf(seed, parser.name, input)))) === 'taken') taken++
    } catch (error) {
      tell({
        parser: parser.name,
        input,
        reason: error instanceof Error ? (error.stack ?? error.message) : String(error)
      })
    }
    slowestMs = Math.max(slowestMs, performance.now() - started)
  }
  tell({ parser: parser.name, done: end, taken, slowestMs, allMs: performance.now() - began })
}

tell({ names: PARSERS.map(({ name }) => name) })
const places = PARSERS.flatMap(({ name }, place) =>
  !parsers || parsers.includes(name) ? [{ place, from: next[name] ?? first }] : []
)
while (places.some(({ from }) => from < until)) {
  for (const each of places) {
    if (each.from >= until) continue
    await turn(each.place, each.from)
    each.from += TURN
  }
}
process.exit(0)
