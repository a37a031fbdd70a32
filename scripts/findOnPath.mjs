import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The program names of browsers that the tests can drive, the preferred one first. */
export const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge']

/**
 * The path of the first of these programs that is installed.
 * @param {readonly string[]} names
 * @returns {string | undefined} undefined if none is
 */
export function findOnPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path))
}
