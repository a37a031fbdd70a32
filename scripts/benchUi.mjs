import { ensureBuilt } from './ensureBuilt.mjs'
import { ensureInstalled } from './ensureInstalled.mjs'
import { runNode } from './run.mjs'

/** Measures the built kiosk in a real Chromium and prints each figure beside its budget. */
await ensureInstalled()
await ensureBuilt()
process.exitCode = await runNode('node_modules/@playwright/test/cli.js', [
  'test',
  '--config',
  'e2e/bench/playwright.config.ts',
  ...process.argv.slice(2)
])
