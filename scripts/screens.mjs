import { ensureBuilt } from './ensureBuilt.mjs'
import { ensureInstalled } from './ensureInstalled.mjs'
import { runNode } from './run.mjs'

/** Takes pictures of every screen: into out/screens, and those of the README into docs/screens. */
await ensureInstalled()
await ensureBuilt()
process.exitCode = await runNode('node_modules/@playwright/test/cli.js', [
  'test',
  '--config',
  'e2e/pictures/playwright.config.ts',
  ...process.argv.slice(2)
])
