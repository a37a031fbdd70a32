import { askedToEnd, runNode } from './run.mjs'
import { supervise } from './supervise.mjs'

/** Starts the kiosk of a package in the machine's browser, and starts it again if it dies. */
const args = ['--open', ...process.argv.slice(2)]
process.exitCode = await supervise(() => runNode('out/main/browser-host.js', args), { signal: askedToEnd() })
