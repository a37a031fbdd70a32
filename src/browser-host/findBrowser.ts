import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Chromium first, since a union can pin its version and lock it down. Edge is on every Windows. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge'
]

const WINDOWS_PLACES = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe'
]

const MAC_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
]

/** The machine that is searched. Tests pass another. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  exists(path: string): boolean
}

const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync }

/**
 * The path of an installed Chromium, Chrome or Edge, or undefined if there is none. `MADOGUCHI_BROWSER` overrides it.
 */
export function findBrowser({ platform, env, exists }: Machine = thisMachine): string | undefined {
  const chosen = env.MADOGUCHI_BROWSER
  if (chosen) return exists(chosen) ? chosen : undefined
  return candidates(platform, env).find(exists)
}

function candidates(platform: NodeJS.Platform, env: Machine['env']): string[] {
  if (platform === 'darwin') return MAC_PLACES
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter((root) => root !== undefined)
    return WINDOWS_PLACES.flatMap((place) => roots.map((root) => `${root}\\${place}`))
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
}
