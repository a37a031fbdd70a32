import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openProfiles } from './browserProfiles'

let data: string
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'madoguchi-profiles-'))
})
afterEach(() => rm(data, { recursive: true, force: true }))

/** A process that only waits, started with `args` among its arguments. */
async function waiting(...args: string[]) {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', ...args], { stdio: 'ignore' })
  await once(child, 'spawn')
  return child
}

it('removes the profiles of earlier browsers, and gives every start a new one', async () => {
  await mkdir(join(data, 'browser', 'Default'), { recursive: true })
  await writeFile(join(data, 'browser', 'Default', 'Preferences'), 'zoom')
  const profiles = await openProfiles(data)
  const [one, other] = [await profiles.create(), await profiles.create()]
  expect(one).not.toBe(other)
  expect(await readdir(join(data, 'browser'))).toHaveLength(2)
  await profiles.remove(one)
  expect(await readdir(join(data, 'browser'))).toHaveLength(1)
})

it('keeps trying, without blocking, while processes of a killed browser still write into its profile', async () => {
  let writing = true
  const removeFolder = vi.fn((folder: string) =>
    writing ? Promise.reject(new Error('ENOTEMPTY')) : rm(folder, { recursive: true, force: true })
  )
  writing = false
  const profiles = await openProfiles(data, removeFolder)
  const profile = await profiles.create()
  writing = true
  vi.useFakeTimers()
  await profiles.remove(profile)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await readdir(join(data, 'browser'))).toHaveLength(1)
  writing = false
  await vi.advanceTimersByTimeAsync(1000)
  vi.useRealTimers()
  await expect.poll(() => readdir(join(data, 'browser'))).toEqual([])
})

it('ends the browser that an earlier host left running', async () => {
  const profiles = await openProfiles(data)
  const left = await waiting(await profiles.create())
  const ended = once(left, 'exit')
  await profiles.record(left.pid ?? 0)
  await openProfiles(data)
  expect(await ended).toEqual([null, 'SIGKILL'])
})

it('leaves another program alone that now has the recorded process number', async () => {
  const profiles = await openProfiles(data)
  const other = await waiting()
  await profiles.record(other.pid ?? 0)
  await openProfiles(data)
  expect(other.signalCode).toBeNull()
  other.kill()
})

it.each(['', '{', '{"pid":-1}', '{"pid":"1"}', '[]'])('is not harmed by the record %j', async (text) => {
  await mkdir(join(data, 'browser'))
  await writeFile(join(data, 'browser', 'process.json'), text)
  const profiles = await openProfiles(data)
  expect((await stat(await profiles.create())).isDirectory()).toBe(true)
})

it('uses the system’s temporary folder if the data folder cannot be written', async () => {
  await writeFile(join(data, 'file'), '')
  await chmod(data, 0o500)
  const profiles = await openProfiles(join(data, 'file'))
  const profile = await profiles.create()
  await profiles.record(process.pid)
  expect(profile.startsWith(tmpdir())).toBe(true)
  await profiles.remove(profile)
  await expect(stat(profile)).rejects.toMatchObject({ code: 'ENOENT' })
})
