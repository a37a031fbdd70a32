import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './run.mjs'

/** Programs the tests need beside Node, each with Debian's package for it. The font has no program: its list file tells. */
const TOOLS = [
  { package: 'chromium', found: () => onPath(['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge']) },
  { package: 'poppler-utils', found: () => onPath(['pdftotext']) },
  { package: 'xvfb', found: () => onPath(['Xvfb']) },
  { package: 'xdotool', found: () => onPath(['xdotool']) },
  { package: 'strace', found: () => onPath(['strace']) },
  { package: 'iproute2', found: () => onPath(['ip']) },
  { package: 'cups', found: () => onPath(['cupsd']) || existsSync('/usr/sbin/cupsd') },
  {
    package: 'printer-driver-cups-pdf',
    found: () => existsSync('/var/lib/dpkg/info/printer-driver-cups-pdf.list')
  },
  { package: 'fonts-noto-cjk', found: () => existsSync('/var/lib/dpkg/info/fonts-noto-cjk.list') }
]

/** Installs what the tests need through apt where this account may; says what is missing where it may not. */
export async function ensureTestTools() {
  const missing = TOOLS.filter(({ found }) => !found()).map((tool) => tool.package)
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
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.some((name) => folders.some((folder) => existsSync(join(folder, name))))
}
