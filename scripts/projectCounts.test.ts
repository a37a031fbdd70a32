import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { projectCounts, secondTries } from './projectCounts.mjs'

let folder: string
let file: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'madoguchi-counts-'))
  const spec = (title: string, ...tests: [projectName: string, status: string][]) => ({
    title,
    tests: tests.map(([projectName, status]) => ({ projectName, status }))
  })
  const report = {
    suites: [
      {
        specs: [
          spec('a visitor looks', ['browser', 'expected'], ['electron-wiring', 'flaky']),
          spec('a clerk prints', ['electron', 'skipped'])
        ],
        suites: [
          { specs: [spec('a page dies', ['browser', 'unexpected']), spec('a page lives', ['browser', 'expected'])] }
        ]
      }
    ]
  }
  file = join(folder, 'e2e.json')
  writeFileSync(file, JSON.stringify(report))
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

it('counts each project apart, in suites within suites too', () => {
  expect(projectCounts(file)).toEqual([
    'browser: 2 passed, 1 failed, 0 skipped',
    'electron-wiring: 1 passed, 0 failed, 0 skipped',
    'electron: 0 passed, 0 failed, 1 skipped'
  ])
})

it('names the tests that needed a second try', () => {
  expect(secondTries(file)).toEqual(['electron-wiring › a visitor looks'])
})

it('prints nothing if nothing ran', () => {
  expect(projectCounts(join(folder, 'none.json'))).toEqual([])
  expect(secondTries(join(folder, 'none.json'))).toEqual([])
})
