import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { projectCounts } from './projectCounts.mjs'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'madoguchi-counts-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

it('counts each project apart, in suites within suites too', () => {
  const spec = (...tests: [projectName: string, status: string][]) => ({
    tests: tests.map(([projectName, status]) => ({ projectName, status }))
  })
  const report = {
    suites: [
      {
        specs: [spec(['browser', 'expected'], ['electron-wiring', 'flaky']), spec(['electron', 'skipped'])],
        suites: [{ specs: [spec(['browser', 'unexpected']), spec(['browser', 'expected'])] }]
      }
    ]
  }
  const file = join(folder, 'e2e.json')
  writeFileSync(file, JSON.stringify(report))
  expect(projectCounts(file)).toEqual([
    'browser: 2 passed, 1 failed, 0 skipped',
    'electron-wiring: 0 passed, 1 failed, 0 skipped',
    'electron: 0 passed, 0 failed, 1 skipped'
  ])
})

it('says nothing where nothing ran', () => {
  expect(projectCounts(join(folder, 'none.json'))).toEqual([])
})
