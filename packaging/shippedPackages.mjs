import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../scripts/run.mjs'

/** Licences that ask for no more than to be named with their text. Anything else is a decision for a person. */
const FREE = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'OFL-1.1'])

/**
 * @typedef {object} ShippedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} licence SPDX expression
 * @property {string} text its licence and notices, whole
 */

/**
 * Everything of others that ships, by name: the packages beside the programs, and those the pages were made of.
 * @param {string} application folder of the staged application, its `node_modules` still with npm's own list
 * @returns {ShippedPackage[]}
 */
export function shippedPackages(application) {
  const installed = readJson(join(application, 'node_modules', '.package-lock.json')).packages
  const inPages = readJson(join(ROOT, 'out', 'page-packages.json'))
  const folders = [
    ...Object.keys(installed).map((path) => join(application, path)),
    ...inPages.map((/** @type {string} */ name) => join(ROOT, 'node_modules', name))
  ]
  const byId = new Map(folders.map(readShipped).map((shipped) => [`${shipped.name}@${shipped.version}`, shipped]))
  return [...byId.values()].sort((one, other) => one.name.localeCompare(other.name, 'en'))
}

/**
 * Names of packages whose licence is not one of those that ask only to be named.
 * @param {readonly ShippedPackage[]} packages
 */
export function doubtfulLicences(packages) {
  return packages
    .filter(
      ({ licence }) =>
        !licence
          .replace(/[()]/g, '')
          .split(/ OR /)
          .some((name) => FREE.has(name))
    )
    .map(({ name, licence }) => `${name}: ${licence}`)
}

/** @param {string} folder @returns {ShippedPackage} */
function readShipped(folder) {
  const { name, version, license } = readJson(join(folder, 'package.json'))
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim())
  return { name, version, licence: String(license ?? '不明'), text: texts.join('\n\n') }
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
