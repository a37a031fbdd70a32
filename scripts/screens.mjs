import { ensureBuilt } from './ensureBuilt.mjs'
import { ensureInstalled } from './ensureInstalled.mjs'
import { runNode } from './run.mjs'

/** Pictures of every screen go to out/screens, the README's to docs/screens. */
await ensureInstalled()
await ensureBuilt()
process.exitCode = await runNode('node_modules/@playwright/test/cli.js', [
  'test',
  '--config',
  'e2e/pictures/playwright.config.ts',
  ...process.argv.slice(2)
])
