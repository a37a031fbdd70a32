import { existsSync } from 'node:fs'
import { CHROMIUM_NAMES, findOnPath } from './findOnPath.mjs'
import { run } from './run.mjs'

/** Debian's names for processors, by Node's names, if they differ. @type {Readonly<Record<string, string>>} */
const DEBIAN_NAMES = { x64: 'amd64' }

/**
 * The programs that the tests need besides Node, each with its Debian package. The font is found by its package's list
 * file.
 */
const TOOLS = [
  { package: 'chromium', found: () => onPath(CHROMIUM_NAMES) },
  { package: 'poppler-utils', found: () => onPath(['pdftotext']) },
  { package: 'xvfb', found: () => onPath(['Xvfb']) },
  { package: 'xdotool', found: () => onPath(['xdotool']) },
  { package: 'strace', found: () => onPath(['strace']) },
  { package: 'iproute2', found: () => onPath(['ip']) },
  { package: 'syncthing', found: () => onPath(['syncthing']) },
  { package: 'cups', found: () => onPath(['cupsd']) || existsSync('/usr/sbin/cupsd') },
  { package: 'printer-driver-cups-pdf', found: () => isInstalled('printer-driver-cups-pdf') },
  { package: 'fonts-noto-cjk', found: () => isInstalled('fonts-noto-cjk') }
]

/**
 * Installs what the tests need by apt, or prints what is missing if this account may not install it.
 * @param {readonly string[]} [packages] further Debian packages that these tests need
 */
export async function ensureTestTools(packages = []) {
  const wanted = [...TOOLS, ...packages.map((name) => ({ package: name, found: () => isInstalled(name) }))]
  const missing = wanted.filter(({ found }) => !found()).map((tool) => tool.package)
  if (missing.length === 0 || process.platform !== 'linux') return
  if (process.getuid?.() !== 0 || !onPath(['apt-get'])) {
    process.stderr.write(`テストに使うものが足りません。入れてください: apt-get install ${missing.join(' ')}\n`)
    return
  }
  process.stderr.write(`テストに使うものを入れています: ${missing.join(' ')}\n`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { quiet: true, env })
  const code = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], {
    quiet: true,
    env
  })
  if (code !== 0) process.stderr.write('入れられませんでした。これを使うテストは失敗します。\n')
}

/** @param {readonly string[]} names */
function onPath(names) {
  return findOnPath(names) !== undefined
}

/** True if dpkg knows the package, with or without the processor in the name. @param {string} name a Debian package */
function isInstalled(name) {
  return ['', `:${DEBIAN_NAMES[process.arch] ?? process.arch}`].some((suffix) =>
    existsSync(`/var/lib/dpkg/info/${name}${suffix}.list`)
  )
}
