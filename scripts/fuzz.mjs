import { build } from 'vite'
import { ensureBuilt } from './ensureBuilt.mjs'
import { ensureInstalled } from './ensureInstalled.mjs'
import { runNode } from './run.mjs'

await ensureInstalled()
await ensureBuilt()
await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    outDir: 'out/fuzz',
    emptyOutDir: true,
    target: 'node20.19',
    minify: false,
    rolldownOptions: { input: { index: 'scripts/fuzz/index.ts', lane: 'scripts/fuzz/lane.ts' } }
  }
})
process.exitCode = await runNode('out/fuzz/index.js', process.argv.slice(2))
