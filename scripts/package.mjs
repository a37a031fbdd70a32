import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { archive } from '../packaging/archive.mjs'
import { readBuildInfo } from '../packaging/buildInfo.mjs'
import { writeChecksums } from '../packaging/checksums.mjs'
import { buildDeb } from '../packaging/deb.mjs'
import { buildElectron } from '../packaging/electron.mjs'
import { PLATFORMS } from '../packaging/platforms.mjs'
import { buildPortable } from '../packaging/portable.mjs'
import { writePapers } from '../packaging/papers.mjs'
import { stageApplication } from '../packaging/stageApplication.mjs'
import { ensureTools } from '../packaging/writeSbom.mjs'
import { BUNDLED_PACK, ensureBuilt } from './ensureBuilt.mjs'
import { ensureInstalled } from './ensureInstalled.mjs'
import { ROOT } from './run.mjs'

const WORK = join(ROOT, '.cache', 'package')
const DIST = join(ROOT, 'dist')
/** The platforms that this system can package: only a POSIX system can store permissions in an archive. */
const MAKEABLE = PLATFORMS.filter(({ archive }) => archive === 'zip' || process.platform !== 'win32')
/** Enough for the whole content as JSON. */
const MAX_OUTPUT_BYTES = 2 ** 26

/**
 * Makes all packages that this system can make, in `dist/`, and prints their names. With `--only linux-x64`, which may
 * be given more than once, makes the packages of those platforms only, and none with Electron.
 */
async function main() {
  const { only } = parseArgs({ options: { only: { type: 'string', multiple: true } } }).values
  const platforms = MAKEABLE.filter(({ name }) => !only || only.includes(name))
  if (platforms.length === 0)
    throw new Error(`--only: ${MAKEABLE.map(({ name }) => name).join('、')} のどれかを書いてください。`)
  await ensureInstalled()
  await ensureBuilt()
  await ensureTools()
  for (const folder of [WORK, DIST]) rmSync(folder, { recursive: true, force: true })
  mkdirSync(DIST)
  const build = readBuildInfo(bundledPackId())
  const application = join(WORK, 'application')
  await stageApplication(application, build)
  const papers = await writePapers(application, WORK)
  for (const platform of platforms) await packagePlatform(platform, { application, papers, version: build.version })
  if (!only) await packageElectron(application)
  for (const paper of papers) copyFileSync(paper, join(DIST, basename(paper)))
  copyFileSync(join(application, 'out', 'build-info.json'), join(DIST, 'build-info.json'))
  writeChecksums(DIST)
  for (const file of readdirSync(DIST)) process.stdout.write(`dist/${file}\n`)
}

/**
 * @param {import('../packaging/platforms.mjs').Platform} platform
 * @param {{ application: string, papers: readonly string[], version: string }} parts
 */
async function packagePlatform(platform, { application, papers, version }) {
  const name = `madoguchi-${version}-${platform.name}`
  process.stderr.write(`${name} を作っています…\n`)
  const folder = join(WORK, name)
  await buildPortable(platform, application, papers, folder)
  await archive(folder, join(DIST, `${name}.${platform.archive}`), platform.archive)
  const { debArchitecture } = platform
  if (debArchitecture && process.platform === 'linux')
    await buildDeb(folder, debArchitecture, version, join(DIST, `madoguchi_${version}_${debArchitecture}.deb`))
}

/** @param {string} application */
async function packageElectron(application) {
  const reason = await buildElectron(application, DIST)
  if (reason !== undefined) process.stderr.write(`${reason}\n`)
}

/** The id of the bundled pack, as the command line prints it. */
function bundledPackId() {
  const args = [join(ROOT, 'out', 'main', 'cli.js'), 'show', BUNDLED_PACK, '--json']
  const shown = execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: MAX_OUTPUT_BYTES })
  return JSON.parse(shown).manifest.id
}

await main().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
})
