import { defineConfig } from '@playwright/test'
import base from '../../playwright.config'
import type { HostOptions } from '../fixtures'

/** `npm run bench:ui`: one benchmark at a time, since two would disturb each other. */
export default defineConfig<HostOptions>({
  ...base,
  testDir: '.',
  testMatch: '*.bench.ts',
  reporter: [['list', { printSteps: false }]],
  workers: 1,
  fullyParallel: false,
  timeout: 900_000,
  outputDir: '../../.cache/bench',
  use: { ...base.use, trace: 'off' },
  projects: [{ name: 'browser', use: { hostKind: 'browser' } }]
})
