import { openSync, writeSync } from 'node:fs'
import { PARSERS } from './parsers'
import { createPick, seedOf } from './random'

/** The task of a lane. */
export interface LaneTask {
  readonly seed: number
  /** The names of the parsers to feed; undefined for all. */
  readonly parsers: readonly string[] | undefined
  readonly from: number
  /** The next input of a parser, if not `from`. */
  readonly next: Readonly<Record<string, number>>
  readonly until: number
  /** A file for the watching process with three `Int32`: which parser, which input, and how often that changed. */
  readonly clock: string
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

/** How many inputs one parser gets before it is the next one's turn. */
const TURN = 500

const { seed, parsers, from: first, next, until, clock } = JSON.parse(process.argv[2] ?? '') as LaneTask
const tell = (message: LaneMessage) => process.send?.(message)
const clockFile = openSync(clock, 'r+')
const now = new Int32Array(3)

/** Writes the clock file before an input is tried, since a process that hangs or dies can report nothing any more. */
function tellClock(place: number, input: number): void {
  now.set([place, input, (now[2] ?? 0) + 1])
  writeSync(clockFile, now, 0, now.byteLength, 0)
}

/** Feeds a parser for one turn. The watching process ends this one if an input takes too long. */
async function turn(place: number, from: number): Promise<void> {
  const parser = PARSERS[place]
  if (!parser) return
  const end = Math.min(until, from + TURN)
  let [taken, slowestMs] = [0, 0]
  const began = performance.now()
  for (let input = from; input < end; input++) {
    tellClock(place, input)
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
process.disconnect()
process.exitCode = 0
