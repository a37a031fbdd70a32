import { existsSync, mkdtempSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { searchOnce } from './electronRuntime.mjs'

const DAY_MS = 86_400_000
let folder: string
let memory: string
const inVain = vi.fn(() => Promise.resolve(undefined))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'madoguchi-runtime-'))
  memory = join(folder, 'cache', 'not-found')
  inVain.mockClear()
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('a runtime that was not found is not looked for at every start', async () => {
  expect(await searchOnce(memory, '45.0.0', inVain)).toBeUndefined()
  expect(await searchOnce(memory, '45.0.0', inVain)).toBeUndefined()
  expect(inVain).toHaveBeenCalledOnce()
})

test.each([
  ['another version is asked for', '46.0.0', 0],
  ['a week has gone by', '45.0.0', 8 * DAY_MS]
])('it is looked for again if %s', async (_case, version, ago) => {
  await searchOnce(memory, '45.0.0', inVain)
  const then = new Date(Date.now() - ago)
  utimesSync(memory, then, then)
  expect(await searchOnce(memory, version, () => Promise.resolve('/electron'))).toBe('/electron')
  expect(existsSync(memory)).toBe(false)
})
