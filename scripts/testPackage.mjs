import { ensureInstalled } from './ensureInstalled.mjs'
import { ensureTestTools } from './ensureTestTools.mjs'
import { runNode } from './run.mjs'
import { runUnshared } from './runUnshared.mjs'

/**
 * The package's dependencies, besides what tests need anyway. They are installed before, since the trial has no
 * network.
 */
const DEPENDENCIES = ['adduser', 'cage', 'chromium-sandbox', 'libpam-systemd', 'procps', 'xwayland']
const CLI = 'node_modules/@playwright/test/cli.js'
/**
 * Gives the trial an `/etc/chromium` and a network of its own. The package's policy governs every Chromium on a
 * machine, so it would also affect others that run here meanwhile. The policy allows only the kiosk's usual port, which
 * another kiosk may be using. And what is installed from a stick must work without a network.
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
