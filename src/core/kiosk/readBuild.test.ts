import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readBuild } from './readBuild'

const build = { version: '1.2.3', commit: 'abcdef0123', date: '2026-11-21', pack: '0'.repeat(64) }

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-'))
})
afterEach(() => rm(folder, { recursive: true }))

const read = () => readBuild(join(folder, 'bundled.faqpack'))

it('tells which build a packaged kiosk is', async () => {
  await writeFile(join(folder, 'build-info.json'), JSON.stringify(build))
  expect(await read()).toEqual(build)
})

it.each([
  ['is not there', undefined],
  ['is broken', '{"version":1}']
])('tells nothing if the file %s', async (_, text) => {
  if (text !== undefined) await writeFile(join(folder, 'build-info.json'), text)
  expect(await read()).toBeUndefined()
})
