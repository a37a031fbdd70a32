import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../scripts/run.mjs'

/**
 * The build that a package contains. 設定 shows it, and the package's name contains it.
 * @typedef {object} BuildInfo
 * @property {string} version
 * @property {string} commit short hash, followed by `+` if files were changed since
 * @property {string} date day of the build in Japan, such as `2026-11-21`
 * @property {string} pack id of the bundled pack
 */

/**
 * @param {string} packId
 * @returns {BuildInfo}
 */
export function readBuildInfo(packId) {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const isChanged = git('status', '--porcelain') !== ''
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date())
  return { version, commit: git('rev-parse', '--short=10', 'HEAD') + (isChanged ? '+' : ''), date, pack: packId }
}

/** @param {...string} args */
function git(...args) {
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim()
}
