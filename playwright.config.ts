import { defineConfig } from '@playwright/test'
import type { HostOptions } from './e2e/fixtures'
import { findChromium } from './e2e/findChromium'

/** The counter's screen, standing upright. */
const COUNTER = { width: 1080, height: 1920 }

const chromium = findChromium()

/** What only an Electron host, or the stand-in, can answer. */
const FOR_ELECTRON = ['**/e2e/electron/*.spec.ts', '**/e2e/standin/*.spec.ts']

/** One set of specs, run in both hosts. Figures go to .cache/e2e.json for the closing line of `npm test`. */
export default defineConfig<HostOptions>({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  // Matrices of screens wait for the rest of each screen, on machines that do much else.
  timeout: 150_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['./e2e/skipReporter.ts'], ['json', { outputFile: '.cache/e2e.json' }]],
  outputDir: 'test-results',
  use: {
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    viewport: COUNTER,
    hasTouch: true,
    trace: 'retain-on-failure',
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync'
      ]
    }
  },
  projects: [
    { name: 'browser', testIgnore: FOR_ELECTRON, use: { hostKind: 'browser' } },
    // The errands follow once a page of the stand-in takes every touch as quickly as a page of its own.
    { name: 'electron-wiring', testMatch: FOR_ELECTRON, use: { hostKind: 'electron-wiring' } },
    { name: 'electron', testIgnore: '**/e2e/standin/**', use: { hostKind: 'electron' } }
  ]
})
