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
  writeFileSync(files[0] ?? '', JSON.stringify(unit))
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

function reportFlaky(flaky: number): void {
  writeFileSync(files[1] ?? '', JSON.stringify({ stats: { expected: 4, unexpected: 1, flaky, skipped: 5 } }))
}

it('adds both reports; a missing report adds nothing', () => {
  reportFlaky(0)
  expect(sumReports(files, 0)).toEqual({ passed: 10, failed: 2, skipped: 7 })
})

it('lets two tests pass at their second try, and no third', () => {
  reportFlaky(2)
  expect(sumReports(files, 0)).toEqual({ passed: 12, failed: 2, skipped: 7 })
  reportFlaky(3)
  expect(sumReports(files, 0)).toEqual({ passed: 12, failed: 3, skipped: 7 })
})

it('counts a failed step without a failing test', () => {
  expect(sumReports(files.slice(2), 2)).toEqual({ passed: 0, failed: 2, skipped: 0 })
})
