import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ROOT, run } from '../scripts/run.mjs'

/** The parts of `out/` that ship; the rest only describes the build. */
const PROGRAMS = ['main', 'preload', 'renderer', 'bundled.faqpack']
/** The scripts that start the programs, and start them again if they die. */
const STARTERS = ['packaging/portable/start.mjs', 'scripts/run.mjs', 'scripts/supervise.mjs']
/** Files of a package that only developers need. */
const FOR_DEVELOPERS = /\.(?:d\.[cm]?ts|[cm]?ts|map|flow)$/

/**
 * Puts the application as it ships into `folder`: the built programs and pages, the packages that they load at run
 * time, and the description of the build, but no sources and no packages for development.
 * @param {string} folder
 * @param {import('./buildInfo.mjs').BuildInfo} build
 */
export async function stageApplication(folder, build) {
  mkdirSync(folder, { recursive: true })
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) copyFileSync(join(ROOT, file), join(folder, file))
  const args = ['ci', '--prefix', folder, '--omit=dev', '--ignore-scripts', '--no-audit', '--loglevel=error']
  const code = await run('npm', args, { quiet: true, shell: process.platform === 'win32' })
  if (code !== 0) throw new Error('同封する部品を取り寄せられませんでした。ネットワークの接続を確かめてください。')
  for (const name of PROGRAMS) cpSync(join(ROOT, 'out', name), join(folder, 'out', name), { recursive: true })
  mkdirSync(join(folder, 'scripts'))
  for (const name of STARTERS) copyFileSync(join(ROOT, name), join(folder, 'scripts', basename(name)))
  writeFileSync(join(folder, 'out', 'build-info.json'), `${JSON.stringify(build, undefined, 2)}\n`)
  writeManifest(folder)
  for (const file of ['package-lock.json', '.npmrc']) rmSync(join(folder, file))
  removeForDevelopers(join(folder, 'node_modules'))
}

/** Writes a manifest with only what is needed at run time. @param {string} folder */
function writeManifest(folder) {
  const file = join(folder, 'package.json')
  const { name, version, description, license, type, main, dependencies } = JSON.parse(readFileSync(file, 'utf8'))
  const manifest = { name, version, description, private: true, license, type, main, dependencies }
  writeFileSync(file, `${JSON.stringify(manifest, undefined, 2)}\n`)
}

/** @param {string} folder */
function removeForDevelopers(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile() && FOR_DEVELOPERS.test(entry.name)) rmSync(join(entry.parentPath, entry.name))
  }
}
