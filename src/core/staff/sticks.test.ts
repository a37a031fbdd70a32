import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { linuxMounts } from './mountedSticks'
import { createSticks } from './sticks'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sticks-'))
  await mkdir(join(folder, 'usb', 'deep'), { recursive: true })
})
afterEach(() => rm(folder, { recursive: true }))

const sticks = () =>
  createSticks(join(folder, 'data'), async () => [
    { path: join(folder, 'usb'), label: 'USB' },
    { path: join(folder, 'gone'), label: 'GONE' }
  ])
const lay = (...path: string[]) => writeFile(join(folder, ...path), 'x')

test('shows the tables and packs at the top of a stick, and nothing else', async () => {
  for (const name of ['b.xlsx', 'a.FAQPACK', 'c.csv', 'old.xls', '.hidden.csv', '~$b.xlsx', 'virus.exe', 'deep/d.csv'])
    await lay('usb', name)
  await symlink('/etc/passwd', join(folder, 'usb', 'link.csv'))
  const [stick, ...others] = await sticks().list('content')
  expect(others).toEqual([])
  expect(stick?.label).toBe('USB')
  expect(stick?.files.map(({ name, bytes }) => [name, bytes])).toEqual([
    ['a.FAQPACK', 1],
    ['b.xlsx', 1],
    ['c.csv', 1],
    ['old.xls', 1]
  ])
})

test('an id finds its file as long as it is there, and never a file that was not listed', async () => {
  await lay('usb', 'a.csv')
  await lay('secret.csv')
  const [stick] = await sticks().list('content')
  const id = stick?.files[0]?.id ?? ''
  expect(id).toMatch(/^[0-9a-f]{32}$/)
  expect(await sticks().file(id)).toEqual({ path: join(folder, 'usb', 'a.csv'), name: 'a.csv' })
  expect(await sticks().folder(stick?.id ?? '')).toBe(join(folder, 'usb'))
  for (const other of ['../secret.csv', 'a.csv', '', stick?.id ?? ''])
    expect(await sticks().file(other)).toBeUndefined()
  await rm(join(folder, 'usb', 'a.csv'))
  expect(await sticks().file(id)).toBeUndefined()
})

test('the import folder of the data folder is a stick too, once it is made', async () => {
  await mkdir(join(folder, 'data', 'import'), { recursive: true })
  await lay('data', 'import', 'a.csv')
  expect((await sticks().list('content')).map(({ label }) => label)).toEqual(['USB', '取り込みフォルダー'])
})

test('sticks are distinguished from other mounts', () => {
  const mounts = [
    'sysfs /sys sysfs rw 0 0',
    '/dev/sda2 / ext4 rw 0 0',
    '/dev/sdb1 /media/kiosk/FAQ\\040USB vfat rw 0 0',
    '/dev/sdc1 /run/media/kiosk/A exfat rw 0 0',
    ''
  ]
  expect(linuxMounts(mounts.join('\n'))).toEqual([
    { path: '/media/kiosk/FAQ USB', label: 'FAQ USB' },
    { path: '/run/media/kiosk/A', label: 'A' }
  ])
})
