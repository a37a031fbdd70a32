import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchedDisk } from '../disk/testing/watchedDisk'
import { openPictures } from './openPictures'
import { drawPng, drawSvg } from './testing/drawPictures'

let data: string
let stick: string
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
beforeEach(async () => {
  vi.clearAllMocks()
  data = await mkdtemp(join(tmpdir(), 'pictures-'))
  stick = join(data, 'mark.png')
  await writeFile(stick, drawPng(300, 100))
})
afterEach(() => rm(data, { recursive: true }))

test('a taken picture shows at once and after a restart, whole, until it is removed', async () => {
  const pictures = await openPictures(data, log)
  expect(pictures.ids()).toEqual({})
  expect(await pictures.take('logo', stick)).toEqual({ ok: true, value: null })
  const again = await openPictures(data, log)
  expect(again.ids()).toEqual(pictures.ids())
  expect(again.read('logo')).toMatchObject({
    widthPx: 300,
    heightPx: 100,
    url: `data:image/png;base64,${drawPng(300, 100).toString('base64')}`
  })
  expect(again.read('place')).toBeUndefined()
  await again.remove('logo')
  expect(again.ids()).toEqual({})
  expect((await openPictures(data, log)).ids()).toEqual({})
})

test('a file that is not a picture does not replace the current one', async () => {
  const pictures = await openPictures(data, log)
  await pictures.take('logo', stick)
  const before = pictures.read('logo')
  await writeFile(stick, drawSvg('<script/>'))
  expect(await pictures.take('logo', stick)).toEqual({ ok: false, code: 'picture-parts' })
  expect(await pictures.take('logo', join(data, 'gone.png'))).toEqual({ ok: false, code: 'file-gone' })
  expect(pictures.read('logo')).toBe(before)
})

test('a full disk is reported, and nothing has changed', async () => {
  const full = watchedDisk((touch) => {
    if (touch === 'write') throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
  })
  const pictures = await openPictures(data, log, full)
  expect(await pictures.take('logo', stick)).toEqual({ ok: false, code: 'disk-full' })
  expect(pictures.ids()).toEqual({})
})

test('a stored file that is damaged does not show, is logged and is left alone', async () => {
  await (await openPictures(data, log)).take('place', stick)
  const kept = join(data, 'pictures', 'place')
  await writeFile(kept, (await readFile(kept)).subarray(0, 60))
  expect((await openPictures(data, log)).ids()).toEqual({})
  expect(log.warn).toHaveBeenCalledWith(expect.stringContaining('place'))
  expect(await readFile(kept)).toHaveLength(60)
})
