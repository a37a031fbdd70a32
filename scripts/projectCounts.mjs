import { existsSync, readFileSync } from 'node:fs'

/** What Playwright calls the ends of a test, and what they count as. A flaky test has failed. */
const COUNTS_AS = /** @type {const} */ ({
  expected: 'passed',
  unexpected: 'failed',
  flaky: 'failed',
  skipped: 'skipped'
})

/**
 * One line for each project of Playwright's JSON report, so that no project's tests pass for another's.
 * @param {string} file
 * @returns {string[]} none where there is no report
 */
export function projectCounts(file) {
  if (!existsSync(file)) return []
  /** @type {Map<string, { passed: number, failed: number, skipped: number }>} */
  const counts = new Map()
  const { suites } = JSON.parse(readFileSync(file, 'utf8'))
  for (const { projectName, status } of suites.flatMap(testsOf)) {
    const count = counts.get(projectName) ?? { passed: 0, failed: 0, skipped: 0 }
    count[COUNTS_AS[/** @type {keyof typeof COUNTS_AS} */ (status)]] += 1
    counts.set(projectName, count)
  }
  return [...counts].map(
    ([name, { passed, failed, skipped }]) => `${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`
  )
}

/**
 * @param {{ suites?: any[], specs?: { tests: { projectName: string, status: string }[] }[] }} suite
 * @returns {{ projectName: string, status: string }[]}
 */
function testsOf({ suites = [], specs = [] }) {
  return [...specs.flatMap(({ tests }) => tests), ...suites.flatMap(testsOf)]
}
