import { existsSync, readFileSync } from 'node:fs'

/** How many browser tests may need a second try, because of a busy machine. More of them are a failure. */
const SECOND_TRIES = 2

/**
 * Adds up the JSON reports of vitest and Playwright. A step that failed without a failing test (lint, types, a runner
 * that died) counts as one failure, so that the sum never looks better than the run. Tests that passed at their second
 * try have passed, except those beyond `SECOND_TRIES`.
 * @param {readonly string[]} files
 * @param {number} failedSteps
 */
export function sumReports(files, failedSteps) {
  const sum = { passed: 0, failed: 0, skipped: 0 }
  for (const file of files.filter((path) => existsSync(path))) {
    const counts = countsOf(JSON.parse(readFileSync(file, 'utf8')))
    sum.passed += counts.passed
    sum.failed += counts.failed
    sum.skipped += counts.skipped
  }
  sum.failed = Math.max(sum.failed, failedSteps)
  return sum
}

/** @param {any} report vitest's (Jest's format) or Playwright's */
function countsOf(report) {
  if ('numTotalTests' in report) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
  }
  const { expected, unexpected, flaky, skipped } = report.stats
  const failedToo = Math.max(0, flaky - SECOND_TRIES)
  return { passed: expected + flaky - failedToo, failed: unexpected + failedToo, skipped }
}
