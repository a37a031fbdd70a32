import { chmodSync, cpSync, mkdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ROOT } from '../scripts/run.mjs'
import { fetchNode } from './fetchNode.mjs'

/** How whoever opens the folder starts it, by operating system. */
const STARTERS = { linux: ['madoguchi', 'faq'], win: ['madoguchi.cmd', 'faq.cmd'] }
/** The templates of the system's own locks, by operating system. */
const LOCKS = { linux: 'linux', win: 'windows' }

/**
 * Puts together a folder that runs as it is on one platform, read-only too: the application, its own Node, what starts
 * it, and the locks of the system.
 * @param {import('./platforms.mjs').Platform} platform
 * @param {string} application the staged application
 * @param {readonly string[]} papers files for whoever receives it
 * @param {string} folder
 */
export async function buildPortable(platform, application, papers, folder) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const system = platform.name.startsWith('win') ? 'win' : 'linux'
  cpSync(application, join(folder, 'app'), { recursive: true })
  await fetchNode(platform, join(folder, 'node'))
  cpSync(join(ROOT, 'resources', 'deploy', LOCKS[system]), join(folder, 'deploy'), { recursive: true })
  for (const paper of papers) cpSync(paper, join(folder, basename(paper)))
  for (const starter of STARTERS[system]) {
    cpSync(join(ROOT, 'packaging', 'portable', starter), join(folder, starter))
    chmodSync(join(folder, starter), 0o755)
  }
}
