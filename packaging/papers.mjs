import { copyFileSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../scripts/run.mjs'
import { fetchNode } from './fetchNode.mjs'
import { LINUX_X64 } from './platforms.mjs'
import { doubtfulLicences, shippedPackages } from './shippedPackages.mjs'
import { writeNotices } from './writeNotices.mjs'
import { writeSbom } from './writeSbom.mjs'

/**
 * Writes the documents of every package: how to start it, its licence, the licences of others, and the bill of
 * materials. Throws if a licence requires more than we can give.
 * @param {string} application the staged application
 * @param {string} folder
 * @returns {Promise<string[]>} the files
 */
export async function writePapers(application, folder) {
  const packages = shippedPackages(application)
  rmSync(join(application, 'node_modules', '.package-lock.json'))
  const doubtful = doubtfulLicences(packages)
  if (doubtful.length > 0) throw new Error(`利用条件を確かめてください: ${doubtful.join('、')}`)
  await fetchNode(LINUX_X64, join(folder, 'node'))
  const papers = {
    readme: join(folder, 'README.txt'),
    licence: join(folder, 'LICENSE'),
    notices: join(folder, 'THIRD-PARTY-NOTICES.txt'),
    sbom: join(folder, 'sbom.cdx.json')
  }
  copyFileSync(join(ROOT, 'packaging', 'README.txt'), papers.readme)
  copyFileSync(join(ROOT, 'LICENSE'), papers.licence)
  writeNotices(papers.notices, packages, readFileSync(join(folder, 'node', 'LICENSE'), 'utf8'))
  await writeSbom(papers.sbom, packages)
  return Object.values(papers)
}
