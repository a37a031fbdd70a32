import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sumReports } from './sumReports.mjs'

let folder: string
let files: string[]

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'madoguchi-reports-'))
  files = ['unit.json', 'e2e.json', 'none.json'].map((name) => join(folder, name))
  const unit = { numTotalTests: 9, numPassedTests: 6, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 }
  const e2e = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 5 } }
  writeFileSync(files[0] ?? '', JSON.stringify(unit))
  writeFileSync(files[1] ?? '', JSON.stringify(e2e))
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

it('adds both reports; a flaky test has failed, a missing report adds nothing', () => {
  expect(sumReports(files, 0)).toEqual({ passed: 10, failed: 3, skipped: 7 })
})

it('counts a failed step that no test shows', () => {
  expect(sumReports(files.slice(2), 2)).toEqual({ passed: 0, failed: 2, skipped: 0 })
})
