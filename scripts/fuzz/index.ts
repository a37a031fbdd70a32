import { parseArgs } from 'node:util'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { LaneMessage, LaneTask } from './lane'

/** What one input may take. */
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

/** Feeds the parsers in a thread until it is done, fails an input, or the time is over. */
function runLane(names: readonly string[]): Promise<'done' | 'again' | 'over'> {
  const clock = new Int32Array(new SharedArrayBuffer(12))
  const task: LaneTask = { seed, parsers: values.parser, from: only ?? 0, next: { ...next }, until, clock }
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(import.meta.dirname, 'lane.js'), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: LIMITS.heapMb }
    })
    let [beats, movedAt, known] = [0, Date.now(), names]
    const giveUp = (reason: string) => {
      const parser = known[Atomics.load(clock, 0)] ?? ''
      const input = Atomics.load(clock, 1)
      note(parser, input, reason)
      next[parser] = input + 1
      resolve('again')
    }
    const watch = setInterval(() => {
      const now = Atomics.load(clock, 2)
      if (now !== beats) [beats, movedAt] = [now, Date.now()]
      const isStuck = beats > 0 && Date.now() - movedAt > LIMITS.ms
      if (isStuck) giveUp(`took longer than ${LIMITS.ms} ms`)
      else if (Date.now() > deadline) resolve('over')
      else return
      clearInterval(watch)
      void worker.terminate()
    }, WATCH_MS)
    worker.on('message', (message: LaneMessage) => {
      if ('names' in message) known = begin(message.names)
      else if ('reason' in message) note(message.parser, message.input, message.reason)
      else add(message)
    })
    worker.once('error', (error: NodeJS.ErrnoException) => {
      clearInterval(watch)
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') giveUp(`took more than ${LIMITS.heapMb} MB`)
      else reject(error)
    })
    worker.once('exit', () => {
      clearInterval(watch)
      resolve('done')
    })
  })
}

/** Begins a tally for every parser that is fed. */
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

let ended: string
do ended = await runLane([...tallies.keys()])
while (ended === 'again')
print()
process.exitCode = failures.length > 0 ? 1 : 0
