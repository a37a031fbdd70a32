import { ensureInstalled } from './ensureInstalled.mjs'
import { ensureTestTools } from './ensureTestTools.mjs'
import { run, runNode } from './run.mjs'

/** What the package depends on, besides what tests need anyway: the trial itself has no network to fetch it from. */
const DEPENDENCIES = ['adduser', 'cage', 'chromium-sandbox', 'libpam-systemd', 'procps', 'xwayland']
const CLI = 'node_modules/@playwright/test/cli.js'
/**
 * Gives a trial a loopback network and an `/etc/chromium` of its own. The package's policy governs every Chromium of a
 * machine, and would any other that runs here meanwhile; the policy knows the kiosk's usual port only, which another
 * kiosk may have; and what is installed from a stick has no network.
 */
const BY_ITSELF = `
kept=$(mktemp -d) && mkdir -p /etc/chromium && cp -a /etc/chromium/. "$kept" &&
mount -t tmpfs tmpfs /etc/chromium && cp -a "$kept/." /etc/chromium && rm -r "$kept" &&
ip link set lo up && exec "$@"`

/** Makes the packages of this platform and tries them here: unpacked, and installed if this account may. */
await ensureInstalled()
await ensureTestTools(DEPENDENCIES)
process.exitCode = (await runNode('scripts/package.mjs', ['--only', 'linux-x64'])) || (await tryPackages())

async function tryPackages() {
  const words = [CLI, 'test', '--config', 'e2e/package/playwright.config.ts', ...process.argv.slice(2)]
  const spaces = ['--mount', '--net']
  const mayPart = process.getuid?.() === 0 && (await run('unshare', [...spaces, 'true'], { silent: true })) === 0
  if (!mayPart) return runNode(CLI, words.slice(1))
  return run('unshare', [...spaces, 'sh', '-c', BY_ITSELF, 'sh', process.execPath, ...words])
}
