import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './ensureBuilt.mjs'
import { ensureInstalled } from './ensureInstalled.mjs'
import { ensureTestTools } from './ensureTestTools.mjs'
import { projectCounts, secondTries } from './projectCounts.mjs'
import { ROOT, runNode } from './run.mjs'
import { runUnshared } from './runUnshared.mjs'
import { sumReports } from './sumReports.mjs'

const REPORTS = { unit: '.cache/unit.json', e2e: '.cache/e2e.json' }

/**
 * The steps. All of them run, so that one call shows everything that is wrong. @type {[name: string, step: () =>
 * Promise<number>][]}
 */
const STEPS = [
  ['format', () => runNode('node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])],
  ['lint', () => runNode('node_modules/eslint/bin/eslint.js', ['.'])],
  ['import rules', () => runNode('node_modules/dependency-cruiser/bin/dependency-cruise.mjs', ['src', 'e2e'])],
  ['nothing unused', () => runNode('node_modules/knip/bin/knip.js', [])],
  ['types', () => runNode('node_modules/vue-tsc/bin/vue-tsc.js', ['-b'])],
  [
    'unit tests',
    () =>
      runNode('node_modules/vitest/vitest.mjs', [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${REPORTS.unit}`
      ])
  ],
  [
    'build',
    async () => {
      await ensureBuilt()
      return 0
    }
  ],
  // Every errand must work without a network, so the tests have none.
  [
    'browser tests',
    () =>
      runUnshared(
        ['--net'],
        [process.execPath, 'node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)]
      )
  ]
]

await ensureInstalled()
await ensureTestTools()
mkdirSync(join(ROOT, '.cache'), { recursive: true })
for (const report of Object.values(REPORTS)) rmSync(join(ROOT, report), { force: true })

const failed = []
for (const [name, step] of STEPS) {
  process.stdout.write(`\n── ${name}\n`)
  if ((await step()) !== 0) failed.push(name)
}

for (const name of failed) process.stdout.write(`\nfailed step: ${name}`)
const {
  passed,
  failed: failures,
  skipped
} = sumReports(
  Object.values(REPORTS).map((report) => join(ROOT, report)),
  failed.length
)
process.stdout.write('\n')
for (const title of secondTries(join(ROOT, REPORTS.e2e))) process.stdout.write(`\nat its second try only: ${title}`)
for (const line of projectCounts(join(ROOT, REPORTS.e2e))) process.stdout.write(`\n${line}`)
process.stdout.write(`\n${passed} passed, ${failures} failed, ${skipped} skipped\n`)
process.exitCode = failed.length > 0 || failures > 0 ? 1 : 0
