import { fork } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { LaneMessage, LaneTask } from './lane'

/** How much time and memory one input may take. */
const LIMITS = { ms: 10_000, heapMb: 512 }
const WATCH_MS = 500

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    inputs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    parser: { type: 'string', multiple: true },
    /** The one input to try again. */
    input: { type: 'string' }
  }
})

interface Tally {
  done: number
  taken: number
  slowestMs: number
  allMs: number
  failures: number
}

const seed = Number(values.seed)
const only = values.input === undefined ? undefined : Number(values.input)
const until = only === undefined ? Number(values.inputs) : only + 1
const deadline = Date.now() + Number(values.minutes) * 60_000
const tallies = new Map<string, Tally>()
const next: Record<string, number> = {}
const failures: string[] = []

function note(parser: string, input: number, reason: string): void {
  const tally = tallies.get(parser)
  if (tally) tally.failures++
  const replay = `npm run fuzz -- --parser '${parser}' --seed ${seed} --input ${input}`
  failures.push(`${replay}\n  ${reason.split('\n').slice(0, 4).join('\n  ')}`)
  process.stderr.write(`${failures.at(-1)}\n`)
}

/**
 * Feeds the parsers in a process of their own until all inputs are done, one fails, or the time is over. A thread would
 * not do: one huge allocation in a thread ends the whole process.
 */
function runLane(names: readonly string[], clock: string): Promise<'done' | 'again' | 'over'> {
  writeFileSync(clock, new Int32Array(3))
  const task: LaneTask = { seed, parsers: values.parser, from: only ?? 0, next: { ...next }, until, clock }
  return new Promise((resolve) => {
    const lane = fork(join(import.meta.dirname, 'lane.js'), [JSON.stringify(task)], {
      execArgv: [`--max-old-space-size=${LIMITS.heapMb}`]
    })
    let [beats, movedAt, known] = [0, Date.now(), names]
    let outcome: 'done' | 'again' | 'over' = 'done'
    const giveUp = (reason: string) => {
      const [place = 0, input = 0] = readClock(clock)
      const parser = known[place] ?? ''
      note(parser, input, reason)
      next[parser] = input + 1
      outcome = 'again'
    }
    const watch = setInterval(() => {
      const [, , now = 0] = readClock(clock)
      if (now !== beats) [beats, movedAt] = [now, Date.now()]
      if (beats > 0 && Date.now() - movedAt > LIMITS.ms) giveUp(`took longer than ${LIMITS.ms} ms`)
      else if (Date.now() > deadline) outcome = 'over'
      else return
      clearInterval(watch)
      lane.kill('SIGKILL')
    }, WATCH_MS)
    lane.on('message', (message: LaneMessage) => {
      if ('names' in message) known = begin(message.names)
      else if ('reason' in message) note(message.parser, message.input, message.reason)
      else add(message)
    })
    lane.once('exit', (code, signal) => {
      clearInterval(watch)
      if (outcome === 'done' && code !== 0)
        giveUp(`ended its process (${signal ?? code}), as one does that takes more than ${LIMITS.heapMb} MB`)
      resolve(outcome)
    })
  })
}

/** Which parser is running, on which input, and how often that changed. */
function readClock(clock: string): Int32Array {
  return new Int32Array(new Uint8Array(readFileSync(clock)).buffer)
}

/** Begins a tally for every parser of this run. */
function begin(names: readonly string[]): readonly string[] {
  for (const name of names) {
    if (tallies.has(name) || (values.parser && !values.parser.includes(name))) continue
    tallies.set(name, { done: 0, taken: 0, slowestMs: 0, allMs: 0, failures: 0 })
  }
  return names
}

function add({ parser, done, taken, slowestMs, allMs }: Extract<LaneMessage, { done: number }>): void {
  const tally = tallies.get(parser)
  if (!tally) return
  next[parser] = done
  tally.done = done
  tally.taken += taken
  tally.allMs += allMs
  tally.slowestMs = Math.max(tally.slowestMs, slowestMs)
}

function print(): void {
  process.stdout.write(
    '| parser | inputs | taken | mean | slowest | failures |\n| --- | --: | --: | --: | --: | --: |\n'
  )
  for (const [name, { done, taken, slowestMs, allMs, failures: failed }] of tallies)
    process.stdout.write(
      `| ${name} | ${done} | ${taken} | ${(allMs / Math.max(1, done)).toFixed(2)} ms | ${Math.round(slowestMs)} ms | ${failed} |\n`
    )
}

const folder = mkdtempSync(join(tmpdir(), 'madoguchi-fuzz-'))
let ended: string
do ended = await runLane([...tallies.keys()], join(folder, 'clock'))
while (ended === 'again')
rmSync(folder, { recursive: true })
print()
process.exitCode = failures.length > 0 ? 1 : 0
