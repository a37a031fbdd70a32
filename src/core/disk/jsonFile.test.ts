import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createJsonFile } from './jsonFile'
import { watchedDisk } from './testing/watchedDisk'

const schema = z.strictObject({ name: z.string() })

let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'json-'))
  path = join(folder, 'a', 'b.json')
})
afterEach(() => rm(folder, { recursive: true }))

const lay = async (bytes: string | Uint8Array) => {
  await mkdir(join(folder, 'a'), { recursive: true })
  await writeFile(path, bytes)
}
const names = () => readdir(join(folder, 'a'))

test('what was written is read again, and no other account may open its folder', async () => {
  const file = createJsonFile({ path, schema, whenBroken: 'leave' })
  expect(await file.read()).toEqual({ state: 'missing' })
  await file.write({ name: '窓口' })
  expect(await file.read()).toEqual({ state: 'whole', value: { name: '窓口' } })
  if (process.platform === 'win32') return
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect((await stat(join(folder, 'a'))).mode & 0o777).toBe(0o700)
})

test('a file for people has a line for each field', async () => {
  await createJsonFile({ path, schema, whenBroken: 'leave', indent: 2 }).write({ name: '窓口' })
  expect(await readFile(path, 'utf8')).toBe('{\n  "name": "窓口"\n}\n')
})

describe.each(['leave', 'set-aside'] as const)('a broken file, %s', (whenBroken) => {
  const kept = whenBroken === 'leave' ? ['b.json'] : ['b.json.broken']

  test.each([
    ['empty', ''],
    ['cut short', '{"name":"窓'],
    ['of other types', '{"name":1}'],
    ['with more in it', '{"name":"","more":1}'],
    ['not UTF-8', Uint8Array.of(0xff, 0xfe, 0)]
  ])('%s', async (_, bytes) => {
    await lay(bytes)
    const found = await createJsonFile({ path, schema, whenBroken }).read()
    expect(found).toMatchObject({ state: 'broken', reason: expect.stringMatching(/^(file|name): /) as string })
    expect(await names()).toEqual(kept)
  })

  test('a folder in place of the file', async () => {
    await mkdir(path, { recursive: true })
    expect(await createJsonFile({ path, schema, whenBroken }).read()).toMatchObject({ state: 'broken' })
    expect(await names()).toEqual(kept)
  })
})

test('whatever a file holds, reading it ends with a value', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      await lay(bytes)
      expect(await createJsonFile({ path, schema, whenBroken: 'leave' }).read()).toMatchObject({ state: 'broken' })
    })
  )
})

test('a file that the disk cannot read now is left alone: it may be whole', async () => {
  await lay('{"name":""}')
  const error = Object.assign(new Error('EIO'), { code: 'EIO' })
  const disk = { ...watchedDisk(() => undefined), readFile: () => Promise.reject(error) }
  const file = createJsonFile({ path, schema, whenBroken: 'set-aside', disk })
  expect(await file.read()).toEqual({ state: 'unreadable', error })
  expect(await names()).toEqual(['b.json'])
})

test('a file that cannot be set aside is reported as broken all the same', async () => {
  await lay('{')
  const disk = watchedDisk((touch) => {
    if (touch === 'rename') throw Object.assign(new Error('EROFS'), { code: 'EROFS' })
  })
  const file = createJsonFile({ path, schema, whenBroken: 'set-aside', disk })
  expect(await file.read()).toMatchObject({ state: 'broken' })
  expect(await names()).toEqual(['b.json'])
})
