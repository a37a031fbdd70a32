import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { watchedDisk } from './testing/watchedDisk'
import { writeFault } from './writeFault'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fault-'))
})
afterEach(async () => {
  await chmod(folder, 0o700)
  await rm(folder, { recursive: true })
})

test('a folder that can be written has no fault, and nothing is left in it', async () => {
  expect(await writeFault(folder)).toBeUndefined()
  expect(await readdir(folder)).toEqual([])
})

test('a folder that is not there has a fault', async () => {
  expect(await writeFault(join(folder, 'none'))).toBe('cannot-write')
})

test.each([
  ['ENOSPC', 'write', 'disk-full'],
  ['EROFS', 'open', 'cannot-write'],
  ['EIO', 'sync', 'cannot-write']
])('%s at %s is %s', async (code, at, fault) => {
  const disk = watchedDisk((touch) => {
    if (touch === at) throw Object.assign(new Error(code), { code })
  })
  expect(await writeFault(folder, disk)).toBe(fault)
  expect(await readdir(folder)).toEqual([])
})
