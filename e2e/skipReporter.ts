import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'

/** Prints why tests were skipped, once for each reason, so that nothing is skipped silently. */
class SkipReporter implements Reporter {
  private readonly reasons = new Map<string, number>()

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status !== 'skipped') return
    const reason = result.annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason given'
    this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + 1)
  }

  onEnd(): void {
    for (const [reason, count] of this.reasons) process.stdout.write(`skipped ${count}: ${reason}\n`)
  }
}

export default SkipReporter
