import { defineConfig } from '@playwright/test'
import base from '../../playwright.config'
import type { HostOptions } from '../fixtures'

/** `npm run soak`: one kiosk, without a time limit. */
export default defineConfig<HostOptions>({
  ...base,
  testDir: '.',
  testMatch: '*.run.ts',
  reporter: [['list', { printSteps: false }]],
  workers: 1,
  fullyParallel: false,
  timeout: 0,
  outputDir: '../../.cache/soak',
  use: { ...base.use, trace: 'off' },
  projects: [{ name: 'browser', use: { hostKind: 'browser' } }]
})
