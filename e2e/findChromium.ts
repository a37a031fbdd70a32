import { existsSync } from 'node:fs'
import { CHROMIUM_NAMES, findOnPath } from '../scripts/findOnPath.mjs'

/**
 * The system's own Chromium; without one, Playwright uses its own. `MADOGUCHI_BROWSER` names another by its path; a
 * path that does not exist is ignored.
 */
export function findChromium(): string | undefined {
  const named = process.env.MADOGUCHI_BROWSER ?? ''
  return named !== '' && existsSync(named) ? named : findOnPath(CHROMIUM_NAMES)
}
