import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../scripts/run.mjs'

/** Licences that only require their text to be included. */
const FREE = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'OFL-1.1'])
/** Licences that also require a statement of where the source of their own files is. They do not affect other files. */
const FREE_WITH_SOURCE = new Set(['MPL-1.1', 'MPL-2.0'])

/**
 * What a licence requires of whoever distributes a package: to include it (`notice`), to say also where the source is
 * (`source`), or something else, which a person must decide (`unknown`). If there are several licences to choose from,
 * the one that requires least counts.
 * @param {string} licence SPDX expression
 * @returns {'notice' | 'source' | 'unknown'}
 */
export function dutyOf(licence) {
  const choices = licence.replace(/[()]/g, '').split(/ OR /)
  if (choices.some((name) => FREE.has(name))) return 'notice'
  return choices.some((name) => FREE_WITH_SOURCE.has(name)) ? 'source' : 'unknown'
}

/**
 * @typedef {object} ShippedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} licence SPDX expression
 * @property {string} text its complete licence and notices
 */

/**
 * All packages of others that ship, by name: those installed beside the programs, and those the pages are made of.
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
 * The packages that must not be distributed: their licence requires too much, or its text is missing.
 * @param {readonly ShippedPackage[]} packages
 */
export function doubtfulLicences(packages) {
  return packages
    .filter(({ licence, text }) => dutyOf(licence) === 'unknown' || text === '')
    .map(({ name, licence, text }) => `${name}: ${licence}${text === '' ? '（文がありません）' : ''}`)
}

/** @param {string} folder @returns {ShippedPackage} */
function readShipped(folder) {
  const { name, version, license, author } = readJson(join(folder, 'package.json'))
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim())
  const licence = String(license ?? '不明')
  return { name, version, licence, text: texts.join('\n\n') || statedText(licence, author) }
}

/**
 * The text of a licence that a package names without including it. That is possible for MIT, whose text differs only in
 * the author: our own licence is MIT.
 * @param {string} licence
 * @param {string | { name: string } | undefined} author as in the package's manifest
 * @returns {string} empty for every other licence
 */
export function statedText(licence, author) {
  if (licence !== 'MIT' || author === undefined) return ''
  const name = typeof author === 'string' ? author : author.name
  return readFileSync(join(ROOT, 'LICENSE'), 'utf8')
    .trim()
    .replace(/^Copyright .*$/m, `Copyright (c) ${name}`)
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
