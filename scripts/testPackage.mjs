import { ensureInstalled } from './ensureInstalled.mjs'
import { ensureTestTools } from './ensureTestTools.mjs'
import { runNode } from './run.mjs'
import { runUnshared } from './runUnshared.mjs'

/** What the package depends on, besides what tests need anyway: the trial itself has no network to fetch it from. */
const DEPENDENCIES = ['adduser', 'cage', 'chromium-sandbox', 'libpam-systemd', 'procps', 'xwayland']
const CLI = 'node_modules/@playwright/test/cli.js'
/**
 * Gives a trial an `/etc/chromium` of its own, beside a network of its own. The package's policy governs every Chromium of a
 * machine, and would any other that runs here meanwhile; the policy knows the kiosk's usual port only, which another
 * kiosk may have; and what is installed from a stick has no network.
 */
const BY_ITSELF = `
kept=$(mktemp -d) && mkdir -p /etc/chromium && cp -a /etc/chromium/. "$kept" &&
mount -t tmpfs tmpfs /etc/chromium && cp -a "$kept/." /etc/chromium && rm -r "$kept"`

/** Makes the packages of this platform and tries them here: unpacked, and installed if this account may. */
await ensureInstalled()
await ensureTestTools(DEPENDENCIES)
process.exitCode = (await runNode('scripts/package.mjs', ['--only', 'linux-x64'])) || (await tryPackages())

function tryPackages() {
  const args = [CLI, 'test', '--config', 'e2e/package/playwright.config.ts', ...process.argv.slice(2)]
  return runUnshared(['--mount', '--net'], [process.execPath, ...args], BY_ITSELF)
}
