import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, run } from '../scripts/run.mjs'
import { LINUX_X64, NODE_VERSION } from './platforms.mjs'

const CACHE = join(ROOT, '.cache', 'node')
/** The platform whose package holds Node's licence. The one for Windows lacks it; the text is the same for all. */
const LICENSED = LINUX_X64

/**
 * Puts the Node of a platform into `folder`: only its program and its licence. The package must have exactly the hash
 * that `platforms.mjs` names. npm's own check is not enough, since it trusts whatever the registry says at the time.
 * @param {import('./platforms.mjs').Platform} platform
 * @param {string} folder
 */
export async function fetchNode(platform, folder) {
  mkdirSync(folder, { recursive: true })
  await unpack(await fetchPackage(platform), platform.nodeProgram, folder)
  chmodSync(join(folder, platform.nodeProgram), 0o755)
  await unpack(await fetchPackage(LICENSED), 'LICENSE', folder)
}

/**
 * The package of Node for a platform, from the cache if it is there.
 * @param {import('./platforms.mjs').Platform} platform
 * @returns {Promise<string>} path of the archive
 */
async function fetchPackage({ nodePackage, nodeIntegrity }) {
  const archive = join(CACHE, `${nodePackage}-${NODE_VERSION}.tgz`)
  mkdirSync(CACHE, { recursive: true })
  if (!existsSync(archive)) await download(`${nodePackage}@${NODE_VERSION}`)
  const integrity = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`
  if (integrity === nodeIntegrity) return archive
  rmSync(archive)
  throw new Error(`${nodePackage} ${NODE_VERSION}: ${integrity} は、packaging/platforms.mjs の値と違います。`)
}

/**
 * @param {string} archive
 * @param {string} path within the package
 * @param {string} folder
 */
async function unpack(archive, path, folder) {
  const args = ['-xzf', archive, '-C', folder, '--strip-components=1', `package/${path}`]
  if ((await run('tar', args)) !== 0) throw new Error(`${archive}: ${path} を取り出せませんでした。`)
}

/** @param {string} name a package with its version */
async function download(name) {
  const args = ['pack', name, '--pack-destination', CACHE, '--loglevel=error']
  const code = await run('npm', args, { silent: true, shell: process.platform === 'win32' })
  if (code !== 0) throw new Error(`${name}: 取り寄せられませんでした。ネットワークの接続を確かめてください。`)
}
