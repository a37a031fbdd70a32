import { chmodSync, cpSync, mkdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ROOT } from '../scripts/run.mjs'
import { fetchNode } from './fetchNode.mjs'

/** The scripts that start the kiosk and the command line, by operating system. */
const STARTERS = { linux: ['madoguchi', 'faq'], win: ['madoguchi.cmd', 'faq.cmd'] }
/** The folder of templates for locking the system, by operating system. */
const LOCKS = { linux: 'linux', win: 'windows' }

/**
 * Makes a folder that runs as it is on one platform, even read-only: the application, its own Node, the scripts that
 * start it, and the templates for locking the system.
 * @param {import('./platforms.mjs').Platform} platform
 * @param {string} application the staged application
 * @param {readonly string[]} papers documents to put beside them
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
