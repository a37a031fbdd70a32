import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge']

/** The system's own Chromium; Playwright's is used where there is none. `MADOGUCHI_BROWSER` names one by hand. */
export function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const places = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [process.env.MADOGUCHI_BROWSER ?? '', ...places].find((path) => path !== '' && existsSync(path))
}
