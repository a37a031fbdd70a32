import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { faqRow } from '../table/testing/tables'
import { openKiosk } from './openKiosk'
import { tablePack } from './testing/tablePack'

const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }

afterEach(() => {
  vi.useRealTimers()
})

test('a page that nobody uses is reopened at the closing time that staff have set', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T16:00:00+09:00') })
  const root = await mkdtemp(join(tmpdir(), 'closing-'))
  const data = join(root, 'data')
  await mkdir(data)
  await writeFile(join(data, 'settings.json'), JSON.stringify({ closingTime: '17:15' }))
  const bundledPack = join(root, 'bundled.faqpack')
  await writeFile(bundledPack, await tablePack([faqRow('1-1', '窓口はどこですか')], { version: '一' }))
  const renew = vi.fn()
  const opened = await openKiosk(
    { now: undefined, pack: undefined, data, port: 0, open: false },
    {
      host: 'electron',
      bundledPack,
      tableWorker: '',
      packWorker: '',
      printer: undefined,
      page: { lost: vi.fn(), renew },
      quit: vi.fn(),
      log
    }
  )
  if (!opened.ok) throw new Error(opened.code)
  const { router, pageWatch, close } = opened.value
  const beatAt = (time: string) => {
    vi.setSystemTime(new Date(`2026-11-20T${time}:00+09:00`))
    return router.dispatch('kiosk:beat', { visiting: false, blank: false, quietSeconds: 60 })
  }
  pageWatch?.expectPage()
  await beatAt('17:14')
  expect(renew).not.toHaveBeenCalled()
  await beatAt('17:15')
  expect(renew).toHaveBeenCalledExactlyOnceWith('closing-time')
  await close()
  await rm(root, { recursive: true })
})
