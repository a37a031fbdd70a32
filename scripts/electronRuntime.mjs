import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, runNode } from './run.mjs'

const PACKAGE = join(ROOT, 'node_modules', 'electron')
/** Enough for 100 MB on a slow line. A network that does not answer must not keep a kiosk from starting for longer. */
const FETCHED_WITHIN_MS = 5 * 60_000
/** How long to wait after a failed search before the next one, unless another version is wanted. */
const SEARCH_AGAIN_AFTER_MS = 7 * 86_400_000

/**
 * The path of the Electron runtime if it is on this machine. Fetches nothing.
 * @returns {string | undefined}
 */
export function findElectron() {
  const named = join(PACKAGE, 'path.txt')
  const executable = existsSync(named) ? readFileSync(named, 'utf8') : platformExecutable()
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(PACKAGE, 'dist')
  const path = join(folder, executable)
  return existsSync(path) ? path : undefined
}

/**
 * The runtime, fetched from its project's release page if it is missing.
 * @returns {Promise<string | undefined>} undefined if it is not available
 */
export async function ensureElectron() {
  const found = findElectron()
  if (found || process.env.ELECTRON_OVERRIDE_DIST_PATH) return found
  return searchOnce(join(ROOT, '.cache', 'electron-not-found'), electronVersion(), fetchElectron)
}

/**
 * Calls `search`, unless a recent search failed: the file `memory` holds the version that was not found then.
 * @param {string} memory
 * @param {string} version
 * @param {() => Promise<string | undefined>} search
 * @returns {Promise<string | undefined>}
 */
export async function searchOnce(memory, version, search) {
  const isKnown = existsSync(memory) && readFileSync(memory, 'utf8') === version
  if (isKnown && Date.now() - statSync(memory).mtimeMs < SEARCH_AGAIN_AFTER_MS) return undefined
  const found = await search()
  if (found) rmSync(memory, { force: true })
  else {
    mkdirSync(join(memory, '..'), { recursive: true })
    writeFileSync(memory, version)
  }
  return found
}

async function fetchElectron() {
  process.stderr.write('Electron の実行環境を取り寄せています（長くて5分）…\n')
  const options = { silent: true, timeout: FETCHED_WITHIN_MS }
  return (await runNode('node_modules/electron/install.js', [], options)) === 0 ? findElectron() : undefined
}

/** @returns {string} */
function electronVersion() {
  return JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')).version
}

function platformExecutable() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}
