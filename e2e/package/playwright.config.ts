import { defineConfig } from '@playwright/test'

/** Tries the packages of `npm run package`: unpacked and installed on this machine, as a technician would. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.package.ts',
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['../skipReporter.ts']],
  outputDir: '../../test-results/package'
})
