import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../scripts/run.mjs'

/**
 * Which build a package holds; shown by 設定 and written into the package's name.
 * @typedef {object} BuildInfo
 * @property {string} version
 * @property {string} commit short hash; with `+` if files differed from it
 * @property {string} date day of the build in Japan, `2026-11-21`
 * @property {string} pack id of the pack that it carries
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
