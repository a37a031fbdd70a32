import { defineConfig } from '@playwright/test'
import type { HostOptions } from './e2e/fixtures'
import { findChromium } from './e2e/findChromium'

/** The counter's screen, standing upright. */
const COUNTER = { width: 1080, height: 1920 }

const chromium = findChromium()

/** What only an Electron host, or the stand-in, can answer. */
const FOR_ELECTRON = ['**/e2e/electron/*.spec.ts', '**/e2e/standin/*.spec.ts']
/** The errands that run on the stand-in too, one for each way through the program: by file, and by how its name begins. */
const ON_BOTH = [
  'call-staff.spec.ts where no sound is set',
  'double-touch.spec.ts a touch elsewhere',
  'find-by-category.spec.ts a visitor chooses',
  'find-by-category.spec.ts the old card a month before',
  'find-by-word.spec.ts a visitor types kana',
  'kana-board.spec.ts two thumbs',
  'leave-nothing.spec.ts a visitor who walks away',
  'nothing-lost.spec.ts who was not helped',
  'print-list.spec.ts a visitor gathers',
  'take-home.spec.ts a visitor who answered questions',
  'read-comfortably.spec.ts what a word has found gets its readings',
  'set-for-everyone.spec.ts a counter whose visitors type in romaji',
  'old-stick.spec.ts a clerk takes',
  'record-of-use.spec.ts',
  'settings.spec.ts a clerk sets',
  'try-printing.spec.ts',
  'update-from-excel.spec.ts',
  'wrong-pin.spec.ts a visitor tries',
  'wrong-pin.spec.ts the menu that was left open'
]

/** One set of specs, run in both hosts. Figures go to .cache/e2e.json for the closing line of `npm test`. */
export default defineConfig<HostOptions>({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // For a busy machine; each is named in the closing lines, and a third of them fails the run.
  retries: process.env.CI ? 1 : 0,
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
    {
      name: 'electron-wiring',
      grep: [/(electron|standin)[\\/]/, ...ON_BOTH.map((errand) => new RegExp(errand))],
      use: { hostKind: 'electron-wiring' }
    },
    { name: 'electron', testIgnore: '**/e2e/standin/**', use: { hostKind: 'electron' } }
  ]
})
