import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, runNode } from './run.mjs'

const SOURCES = ['src', 'resources/content', 'electron.vite.config.ts', 'package-lock.json']
const STAMP = join(ROOT, 'out', '.built')

/** The pack that every kiosk carries, built from resources/content. */
export const BUNDLED_PACK = 'out/bundled.faqpack'

/**
 * Builds the programs, the pages and the bundled pack if any source is newer than they are. Ends the process on
 * failure.
 */
export async function ensureBuilt() {
  const started = new Date()
  if (existsSync(STAMP) && statSync(STAMP).mtimeMs > newest()) return
  process.stderr.write('組み立てています…\n')
  const code =
    (await runNode('node_modules/electron-vite/bin/electron-vite.js', ['build', '--logLevel', 'warn'], {
      quiet: true
    })) || (await runNode('out/main/cli.js', ['build', 'resources/content', '--out', BUNDLED_PACK], { quiet: true }))
  if (code !== 0) {
    process.stderr.write('組み立てられませんでした。上の行が理由です。\n')
    process.exit(code)
  }
  writeFileSync(STAMP, '')
  utimesSync(STAMP, started, started)
}

/** When the newest source was changed, in milliseconds. Folders count too: they change when a file is removed. */
function newest() {
  return Math.max(...SOURCES.map((path) => newestBelow(join(ROOT, path))))
}

/** @param {string} path @returns {number} */
function newestBelow(path) {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newestBelow(join(path, name))))
}
