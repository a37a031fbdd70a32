import { ensureInstalled } from './ensureInstalled.mjs'
import { ensureTestTools } from './ensureTestTools.mjs'
import { runNode } from './run.mjs'

/** Makes the packages of this platform and tries them here: unpacked, and installed if this account may. */
await ensureInstalled()
await ensureTestTools()
const CONFIG = 'e2e/package/playwright.config.ts'
process.exitCode =
  (await runNode('scripts/package.mjs', ['--only', 'linux-x64'])) ||
  (await runNode('node_modules/@playwright/test/cli.js', ['test', '--config', CONFIG, ...process.argv.slice(2)]))
