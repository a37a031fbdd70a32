import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sha256 } from '../pack/packId'
import { readPack } from '../pack/readPack'
import { samplePack } from '../pack/testing/samplePack'
import { openPackStore } from './openPackStore'
import { readNow } from './testing/readNow'

const RUNS = 200
const LANES = 2
const MINUTES_MS = 300_000

const run = promisify(execFile)
const bundledBytes = samplePack('はじめから')
const packs = ['一', '二', '三', '四'].map((marker) => samplePack(marker))

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'killed-'))
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: join(import.meta.dirname, 'testing/publishAndDie.ts'), outDir: root, target: 'node20' }
  })
  await writeFile(join(root, 'bundled'), bundledBytes)
  await Promise.all(packs.map((bytes, index) => writeFile(join(root, String(index)), bytes)))
}, MINUTES_MS)
afterAll(() => rm(root, { recursive: true }))

/** Publishes in a process that dies at its `dieAt`-th disk call. Returns how the process ended. */
async function publishAndDie(dataFolder: string, pack: number, dieAt: number, disk: string): Promise<string> {
  const script = join(root, 'publishAndDie.js')
  const bundled = join(root, 'bundled')
  const child = run(process.execPath, [script, dataFolder, bundled, join(root, String(pack)), String(dieAt), disk])
  return child.then(
    ({ stdout }) => stdout,
    (error: { signal?: string; stderr?: string }) => error.signal ?? error.stderr ?? 'failed'
  )
}

/** Starts the kiosk again. Returns what shows, and the files that should not be there. */
async function restart(dataFolder: string): Promise<{ place: string; strays: string[] }> {
  const bundled = readPack(bundledBytes)
  if (!bundled.ok) throw new Error(bundled.code)
  const store = await openPackStore({ dataFolder, bundled: bundled.value, read: readNow() })
  const { place } = store.shown()
  const files = await readdir(join(dataFolder, 'packs')).catch((): string[] => [])
  const all = [...files, ...(await readdir(dataFolder))]
  const pointer = await readFile(join(dataFolder, 'shown-pack.json'), 'utf8')
  const unnamed = files.filter((name) => !pointer.includes(name.replace('.faqpack', '')))
  return { place, strays: [...all.filter((name) => name.endsWith('.unfinished')), ...unnamed] }
}

interface Outcome {
  /** How the process ended, and what showed after it: the pack from before, the new one, or neither. */
  readonly ended: string
  readonly shows: 'before' | 'new' | 'neither'
  readonly strays: string[]
}

/** Updates one kiosk repeatedly; each update is killed at a different disk call. */
async function killUpdates(name: string, points: readonly number[], disk: string): Promise<Outcome[]> {
  const dataFolder = join(root, name)
  await mkdir(dataFolder)
  await publishAndDie(dataFolder, 0, 0, 'whole')
  const outcomes: Outcome[] = []
  let before = (await restart(dataFolder)).place
  for (const [turn, dieAt] of points.entries()) {
    const candidates = packs
      .map((bytes, index) => ({ index, hash: sha256(bytes) }))
      .filter(({ hash }) => hash !== before)
    const next = candidates[turn % candidates.length] ?? { index: 0, hash: '' }
    const ended = await publishAndDie(dataFolder, next.index, dieAt, disk)
    const { place, strays } = await restart(dataFolder)
    outcomes.push({ ended, strays, shows: place === next.hash ? 'new' : place === before ? 'before' : 'neither' })
    before = place
  }
  return outcomes
}

/** How many disk calls an undisturbed update makes. */
async function countTouches(disk: string): Promise<number> {
  const dataFolder = join(root, `count-${disk}`)
  await publishAndDie(dataFolder, 0, 0, 'whole')
  return Number(await publishAndDie(dataFolder, 1, 0, disk))
}

test(
  `an update killed at any of its touches of the disk, ${RUNS} times, leaves the old or the new pack`,
  async () => {
    const touches = await countTouches('whole')
    expect(touches).toBeGreaterThan(12)
    const points = Array.from({ length: RUNS }, (_, turn) => 1 + (turn % touches))
    const lanes = Array.from({ length: LANES }, (_, lane) => points.filter((_point, turn) => turn % LANES === lane))
    const outcomes = (await Promise.all(lanes.map((own, lane) => killUpdates(`lane-${lane}`, own, 'whole')))).flat()
    expect(outcomes).toHaveLength(RUNS)
    expect(outcomes.filter(({ ended }) => ended === 'SIGKILL').length).toBeGreaterThan(RUNS * 0.9)
    expect(outcomes.filter(({ shows, strays }) => shows === 'neither' || strays.length > 0)).toEqual([])
    expect(new Set(outcomes.map(({ shows }) => shows))).toEqual(new Set(['before', 'new']))
  },
  MINUTES_MS
)

test(
  'the same test catches a writer that writes over its files in place',
  async () => {
    const touches = await countTouches('torn')
    const points = Array.from({ length: touches }, (_, turn) => turn + 1)
    const outcomes = await killUpdates('torn', points, 'torn')
    expect(outcomes.filter(({ shows }) => shows === 'neither')).not.toEqual([])
  },
  MINUTES_MS
)
