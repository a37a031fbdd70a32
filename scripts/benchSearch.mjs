import { build } from 'vite'
import { ensureInstalled } from './ensureInstalled.mjs'
import { runNode } from './run.mjs'

await ensureInstalled()
await build({
  configFile: false,
  logLevel: 'warn',
  build: { ssr: 'bench/search/index.ts', outDir: 'out/bench', emptyOutDir: true, target: 'node20.19', minify: false }
})
process.exitCode = await runNode('out/bench/index.js', process.argv.slice(2))
