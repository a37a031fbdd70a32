import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { faqRow } from '../table/testing/tables'
import { EXIT } from './exitCodes'
import { openKiosk } from './openKiosk'
import { startKiosk, type StartedKiosk } from './testing/startKiosk'
import { tablePack } from './testing/tablePack'

const PIN = '480713'
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }

let root: string
let data: string
let bundledPack: string
const started: StartedKiosk[] = []

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'own-'))
  bundledPack = join(root, 'bundled.faqpack')
  await writeFile(bundledPack, await tablePack([faqRow('1-1', '窓口はどこですか')], { version: '一' }))
})
afterAll(() => rm(root, { recursive: true }))
beforeEach(async () => {
  vi.clearAllMocks()
  data = join(await mkdtemp(join(root, 'kiosk-')), 'data')
})
afterEach(() => Promise.all(started.splice(0).map((kiosk) => kiosk.close())))

const start = async (folder = data) => {
  const kiosk = await startKiosk({ data: folder, bundledPack, log })
  started.push(kiosk)
  return kiosk
}
const startRefused = async (folder: string) => {
  const opened = await openKiosk(
    { now: undefined, pack: undefined, data: folder, port: 0, open: false },
    { host: 'electron', bundledPack, tableWorker: '', packWorker: '', printer: undefined, quit: vi.fn(), log }
  )
  if (opened.ok) throw new Error('it started')
  return opened
}

test('a second kiosk on the same data is refused in Japanese, with its own exit code, and harms nothing', async () => {
  const first = await start()
  const refused = await startRefused(data)
  expect(refused.exitCode).toBe(EXIT.runsAlready)
  expect(refused.code).toContain(data)
  expect(refused.code).toContain('もう動いています')
  await first.ask('staff:open', { pin: PIN })
  await first.close()
  const second = await start()
  expect(await second.ask('staff:door', {})).toEqual({ state: 'closed' })
})

test('a kiosk makes its folder for its own account alone', async () => {
  await start()
  if (process.platform !== 'win32') expect((await stat(data)).mode & 0o777).toBe(0o700)
})

test('a file in place of the folder is a mistake of whoever starts it', async () => {
  await mkdir(join(data, '..'), { recursive: true })
  await writeFile(data, '')
  for (const wrong of [data, join(data, 'below')]) {
    const refused = await startRefused(wrong)
    expect(refused.exitCode).toBe(EXIT.cannotStart)
    expect(refused.code).toContain(wrong)
  }
})
