import { defineConfig } from '@playwright/test'
import base from '../../playwright.config'
import type { HostOptions } from '../fixtures'

/** `npm run screens`: takes a picture of every screen in every shape, to look at. */
export default defineConfig<HostOptions>({
  ...base,
  testDir: '.',
  testMatch: '*.pictures.ts',
  reporter: 'list',
  outputDir: '../../.cache/pictures',
  projects: [{ name: 'browser', use: { hostKind: 'browser' } }]
})
