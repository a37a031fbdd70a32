import { ensureBuilt } from './ensureBuilt.mjs'
import { ensureInstalled } from './ensureInstalled.mjs'
import { runNode } from './run.mjs'

await ensureInstalled()
await ensureBuilt()
process.exitCode = await runNode('out/main/browser-host.js', process.argv.slice(2))
