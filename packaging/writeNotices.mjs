import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../scripts/run.mjs'
import { NODE_VERSION } from './platforms.mjs'
import { dutyOf } from './shippedPackages.mjs'

const RULE = '─'.repeat(72)

/**
 * Writes the licences of all packages of others that ship, each with its text.
 * @param {string} file
 * @param {readonly import('./shippedPackages.mjs').ShippedPackage[]} packages
 * @param {string} nodeLicence text of Node's licence, including those of its parts
 */
export function writeNotices(file, packages, nodeLicence) {
  const parts = [
    ...packages.map((shipped) => ({ title: titleOf(shipped), text: shipped.text })),
    { title: `Node.js ${NODE_VERSION} (MIT)`, text: nodeLicence.trim() }
  ]
  const own = readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim()
  const head = `窓口案内（Madoguchi）に含まれる、ほかの方々の作品とその利用条件です。\n窓口案内そのものの利用条件：\n\n${own}`
  const body = parts.map(({ title, text }) => `${RULE}\n${title}\n${RULE}\n\n${text}`)
  writeFileSync(file, [head, ...body, ''].join('\n\n'))
}

/**
 * Name, version and licence, and the address of the source if the licence requires it.
 * @param {import('./shippedPackages.mjs').ShippedPackage} shipped
 */
function titleOf({ name, version, licence }) {
  const title = `${name} ${version} (${licence})`
  if (dutyOf(licence) === 'notice') return title
  return `${title}\n手を加えずに使っています。ソースコード: https://www.npmjs.com/package/${name}/v/${version}`
}
