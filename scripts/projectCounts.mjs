import { existsSync, readFileSync } from 'node:fs'

/** Playwright's names for the outcomes of a test, and how they are counted. `flaky`: passed at the second try. */
const COUNTS_AS = /** @type {const} */ ({
  expected: 'passed',
  unexpected: 'failed',
  flaky: 'passed',
  skipped: 'skipped'
})

/**
 * One line for each project in Playwright's JSON report, so that the tests of one project do not count for another.
 * @param {string} file
 * @returns {string[]} none if there is no report
 */
export function projectCounts(file) {
  /** @type {Map<string, { passed: number, failed: number, skipped: number }>} */
  const counts = new Map()
  for (const { projectName, status } of testsIn(file)) {
    const count = counts.get(projectName) ?? { passed: 0, failed: 0, skipped: 0 }
    count[COUNTS_AS[/** @type {keyof typeof COUNTS_AS} */ (status)]] += 1
    counts.set(projectName, count)
  }
  return [...counts].map(
    ([name, { passed, failed, skipped }]) => `${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`
  )
}

/**
 * The tests that passed only at their second try. Somebody should look into each of them.
 * @param {string} file
 * @returns {string[]} `project › title`
 */
export function secondTries(file) {
  return testsIn(file)
    .filter(({ status }) => status === 'flaky')
    .map(({ projectName, title }) => `${projectName} › ${title}`)
}

/** @typedef {{ projectName: string, status: string, title: string }} Test */

/** @param {string} file @returns {Test[]} */
function testsIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).suites.flatMap(testsOf) : []
}

/**
 * @param {{ suites?: any[], specs?: { title: string, tests: { projectName: string, status: string }[] }[] }} suite
 * @returns {Test[]}
 */
function testsOf({ suites = [], specs = [] }) {
  return [...specs.flatMap(({ title, tests }) => tests.map((test) => ({ ...test, title }))), ...suites.flatMap(testsOf)]
}
