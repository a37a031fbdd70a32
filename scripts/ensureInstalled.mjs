import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, run } from './run.mjs'

const LOCK = join(ROOT, 'package-lock.json')
/** npm's own record of what it has put into node_modules. */
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json')

/** Installs the dependencies of the lock file if node_modules differs from it. Ends the process on failure. */
export async function ensureInstalled() {
  if (isInstalled()) return
  process.stderr.write('必要な部品を入れています (npm ci)…\n')
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    quiet: true,
    shell: process.platform === 'win32'
  })
  if (code === 0) return
  process.stderr.write('部品を入れられませんでした。ネットワークの接続を確かめて、もう一度実行してください。\n')
  process.exit(code)
}

/**
 * True if node_modules matches the lock file. Compares contents, since a checkout gives every file a new time. Optional
 * packages may be missing: they can be for another platform.
 */
function isInstalled() {
  if (!existsSync(INSTALLED)) return false
  const installed = readPackages(INSTALLED)
  return Object.entries(readPackages(LOCK)).every(
    ([path, { version, optional, peer }]) =>
      path === '' || installed[path]?.version === version || (!(path in installed) && (optional || peer))
  )
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, peer?: boolean }>}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}
