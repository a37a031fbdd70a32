import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, runNode } from './run.mjs'

const PACKAGE = join(ROOT, 'node_modules', 'electron')

/**
 * The path of the Electron runtime where it is on this machine, without fetching anything.
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
 * The runtime, fetched from its project's release page where it is missing.
 * @returns {Promise<string | undefined>} undefined where it cannot be had
 */
export async function ensureElectron() {
  const found = findElectron()
  if (found || process.env.ELECTRON_OVERRIDE_DIST_PATH) return found
  process.stderr.write('Electron の実行環境を取り寄せています…\n')
  return (await runNode('node_modules/electron/install.js', [], { silent: true })) === 0 ? findElectron() : undefined
}

function platformExecutable() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}
