import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DEFAULT_SETTINGS } from '../../domain/staff/settings'
import { watchedDisk } from '../disk/testing/watchedDisk'
import { openSettings } from './openSettings'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'settings-'))
})
afterEach(() => rm(folder, { recursive: true }))

const newLog = () => ({ info: vi.fn(), warn: vi.fn(), error: vi.fn() })
const changed = { ...DEFAULT_SETTINGS, idleSeconds: 60, closingTime: '17:15' }

test('a kiosk that nobody has set has the defaults', async () => {
  expect((await openSettings(folder, newLog())).read()).toEqual({
    organisation: { name: '', reading: '', phone: '', hours: '', holidays: '', place: '', extension: '' },
    chime: 'normal',
    idleSeconds: 90,
    board: 'kana-right',
    textSize: 'normal',
    paper: 'a4',
    printer: '',
    closingTime: '',
    branch: '',
    inbox: '',
    outbox: ''
  })
})

test('what was set holds at once and after a restart', async () => {
  const settings = await openSettings(join(folder, 'new'), newLog())
  await settings.write(changed)
  expect(settings.read()).toEqual(changed)
  expect((await openSettings(join(folder, 'new'), newLog())).read()).toEqual(changed)
})

test('missing fields get their defaults, unknown ones are dropped', async () => {
  await writeFile(join(folder, 'settings.json'), '{"idleSeconds":60,"closingTime":"17:15","colour":"red"}')
  expect((await openSettings(folder, newLog())).read()).toEqual(changed)
})

test('settings from before the name had a reading still load', async () => {
  const before = { name: '見本健康保険組合', phone: '03-1234-5678', hours: '', extension: '12' }
  await writeFile(join(folder, 'settings.json'), JSON.stringify({ organisation: before }))
  expect((await openSettings(folder, newLog())).read().organisation).toEqual({
    ...before,
    reading: '',
    holidays: '',
    place: ''
  })
})

test.each([
  '',
  '{',
  '[]',
  '{"idleSeconds":1}',
  '{"organisation":{"reading":"見本"}}',
  '{"closingTime":"25:00"}',
  '{"board":"qwerty"}'
])('a broken file %j is set aside, with the reason in the log', async (text) => {
  await writeFile(join(folder, 'settings.json'), text)
  const log = newLog()
  expect((await openSettings(folder, log)).read()).toEqual(DEFAULT_SETTINGS)
  expect(log.warn).toHaveBeenCalledOnce()
  expect(await readFile(join(folder, 'settings.json.broken'), 'utf8')).toBe(text)
  expect(await readdir(folder)).toEqual(['settings.json.broken'])
})

test('a full disk changes nothing', async () => {
  await (await openSettings(folder, newLog())).write(changed)
  const full = watchedDisk((touch) => {
    if (touch === 'write on') throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
  })
  const settings = await openSettings(folder, newLog(), full)
  await expect(settings.write(DEFAULT_SETTINGS)).rejects.toThrow('ENOSPC')
  expect(settings.read()).toEqual(changed)
  expect((await openSettings(folder, newLog())).read()).toEqual(changed)
  expect(await readdir(folder)).toEqual(['settings.json'])
})
