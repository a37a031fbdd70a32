import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { OpenedKiosk } from '../browser-host/kioskBrowser'
import type { PageHand } from './pageHand'

const MIB = 2 ** 20

/** What the kiosk uses at one moment. */
export interface Holding {
  readonly pageHeapMiB: number
  readonly hostMiB: number
  readonly hostHandles: number
  /** The number of files in the data folder, without the browser's own. */
  readonly files: number
  readonly logKiB: number
  /** The sum of all counts on disk. */
  readonly counted: number
}

/** Measures what the kiosk uses. The page's memory is measured after a garbage collection. */
export async function measure({ host, dataFolder }: OpenedKiosk, { session }: PageHand): Promise<Holding> {
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const status = await readFile(`/proc/${host.process.pid}/status`, 'utf8')
  const handles = await readdir(`/proc/${host.process.pid}/fd`)
  const files = (await readdir(dataFolder, { recursive: true })).filter((name) => !name.startsWith('browser'))
  return {
    pageHeapMiB: usedSize / MIB,
    hostMiB: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024,
    hostHandles: handles.length,
    files: files.length,
    logKiB: await sizeOf(join(dataFolder, 'log')),
    counted: await countAll(join(dataFolder, 'stats'))
  }
}

async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => [])
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size))
  return sizes.reduce((sum, size) => sum + size, 0) / 1024
}

/** The sum of the numbers of all `count` fields in the files of a folder. */
async function countAll(folder: string): Promise<number> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'))
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  return texts.reduce((sum, text) => sum + sumNumbers(JSON.parse(text)), 0)
}

function sumNumbers(value: unknown): number {
  if (typeof value === 'number') return value
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce<number>((sum, part) => sum + sumNumbers(part), 0)
}

/** Reports what must never happen on the kiosk's page: an error on its console, and a request to another address. */
export async function hearTrouble({ session }: PageHand, address: string, tell: (what: string) => void): Promise<void> {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    tell(`exception: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`)
  })
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'warning') tell(`console: ${args.map(({ value }) => String(value)).join(' ')}`)
  })
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') tell(`log: ${entry.text} ${entry.url ?? ''}`)
  })
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (!request.url.startsWith(address) && !request.url.startsWith('data:')) tell(`request: ${request.url}`)
  })
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable'), session.send('Network.enable')])
}
