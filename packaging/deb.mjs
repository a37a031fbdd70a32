import {
  chmodSync,
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { ROOT, run } from '../scripts/run.mjs'

const PARTS = join(ROOT, 'packaging', 'linux')
/** Settings that an update does not change. */
const CONFIGURATION = [
  '/etc/default/madoguchi',
  '/etc/default/grub.d/madoguchi.cfg',
  '/etc/chromium/policies/managed/madoguchi.json'
]

/**
 * Makes a Debian package from a portable folder: the same files in /usr/lib, and with them an account for the kiosk, a
 * session under cage, the browser's managed policy, sticks mounted read-only, and a start without text on the screen.
 * @param {string} portable folder made by `buildPortable`
 * @param {string} architecture Debian's name for the processor
 * @param {string} version
 * @param {string} file
 */
export async function buildDeb(portable, architecture, version, file) {
  const root = join(ROOT, '.cache', 'package', `deb-${architecture}`)
  rmSync(root, { recursive: true, force: true })
  cpSync(join(PARTS, 'root'), root, { recursive: true })
  placeFiles(portable, root)
  mkdirSync(join(root, 'DEBIAN'))
  writeFileSync(join(root, 'DEBIAN', 'control'), control(architecture, version, kibibytes(root)))
  writeFileSync(join(root, 'DEBIAN', 'conffiles'), `${CONFIGURATION.join('\n')}\n`)
  cpSync(join(PARTS, 'scripts'), join(root, 'DEBIAN'), { recursive: true })
  for (const name of ['postinst', 'prerm', 'postrm']) chmodSync(join(root, 'DEBIAN', name), 0o755)
  const args = ['--root-owner-group', '-Zxz', '-z2', '--build', root, file]
  if ((await run('dpkg-deb', args, { quiet: true })) !== 0) throw new Error(`${file}: dpkg-deb で作れませんでした。`)
}

/** @param {string} portable @param {string} root */
function placeFiles(portable, root) {
  const library = join(root, 'usr', 'lib', 'madoguchi')
  const documents = join(root, 'usr', 'share', 'doc', 'madoguchi')
  const policies = join(root, 'etc', 'chromium', 'policies', 'managed')
  for (const folder of [documents, policies, join(root, 'usr', 'bin')]) mkdirSync(folder, { recursive: true })
  for (const name of ['app', 'node', 'madoguchi', 'faq'])
    cpSync(join(portable, name), join(library, name), { recursive: true })
  for (const name of ['README.txt', 'THIRD-PARTY-NOTICES.txt', 'sbom.cdx.json'])
    cpSync(join(portable, name), join(documents, name))
  cpSync(join(portable, 'LICENSE'), join(documents, 'copyright'))
  cpSync(join(portable, 'deploy', 'chromium-policy.json'), join(policies, 'madoguchi.json'))
  chmodSync(join(library, 'session'), 0o755)
  symlinkSync('../lib/madoguchi/faq', join(root, 'usr', 'bin', 'madoguchi-faq'))
}

/** @param {string} architecture @param {string} version @param {number} size */
function control(architecture, version, size) {
  const { description } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  return `Package: madoguchi
Version: ${version}
Architecture: ${architecture}
Maintainer: Madoguchi maintainers <maintainers@madoguchi.invalid>
Installed-Size: ${size}
Depends: adduser, cage, chromium, chromium-sandbox, libc6 (>= 2.28), libpam-systemd, libstdc++6, xwayland
Recommends: cups
Section: misc
Priority: optional
Description: ${description}
 Starts the machine into the kiosk and offers nothing else: a session of its own
 under the Wayland compositor cage, with Chromium under a managed policy.
`
}

/** @param {string} folder */
function kibibytes(folder) {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
  return Math.ceil(files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0) / 1024)
}
