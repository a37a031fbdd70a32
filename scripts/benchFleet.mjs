import { build } from 'vite'
import { ensureBuilt } from './ensureBuilt.mjs'
import { ensureInstalled } from './ensureInstalled.mjs'
import { runNode } from './run.mjs'

await ensureInstalled()
await ensureBuilt()
await build({
  configFile: false,
  logLevel: 'warn',
  build: { ssr: 'bench/fleet/index.ts', outDir: 'out/bench', target: 'node20.19', minify: false }
})
process.exitCode = await runNode('out/bench/index.js', process.argv.slice(2))
