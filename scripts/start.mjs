import { runElectron } from './runElectron.mjs'
import { ensureElectron } from './electronRuntime.mjs'
import { ensureBuilt } from './ensureBuilt.mjs'
import { ensureInstalled } from './ensureInstalled.mjs'
import { askedToEnd, runNode } from './run.mjs'
import { supervise } from './supervise.mjs'

/** After this many starts in a row that never showed a page, this machine cannot run Electron. */
const STARTS_IN_VAIN = 3

await ensureInstalled()
await ensureBuilt()
const start = await chooseHost(process.argv.slice(2))
const ending = askedToEnd()
process.exitCode = await supervise(start, { signal: ending })

/**
 * Chooses Electron if its runtime is here or can be fetched, or else a browser, or else only the address. Prints why in
 * one line.
 * @param {readonly string[]} args
 * @returns {Promise<() => Promise<number>>}
 */
async function chooseHost(args) {
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  if (!hasDisplay) {
    process.stderr.write('画面がないので、アドレスだけを用意します。ほかの端末からは開けません。\n')
    return () => runNode('out/main/browser-host.js', args)
  }
  const inBrowser = () => runNode('out/main/browser-host.js', ['--open', ...args])
  const electron = await ensureElectron()
  if (electron) return electronOr(inBrowser, electron, args)
  process.stderr.write('Electron の実行環境がこの端末になく、取り寄せもできないので、ブラウザーで開きます。\n')
  return inBrowser
}

/**
 * Starts Electron, or the browser once Electron has turned out not to start on this machine.
 * @param {() => Promise<number>} inBrowser
 * @param {string} electron
 * @param {readonly string[]} args
 * @returns {() => Promise<number>}
 */
function electronOr(inBrowser, electron, args) {
  let inVain = 0
  return async () => {
    if (inVain >= STARTS_IN_VAIN) return inBrowser()
    const { code, failure } = await runElectron(electron, args)
    if (failure === undefined) inVain = 0
    // A page that died before its first beat may work at the next start. An Electron that failed at once will not.
    else inVain = code === 75 ? inVain + 1 : STARTS_IN_VAIN
    if (failure === undefined || ending.aborted || inVain < STARTS_IN_VAIN) return code
    process.stderr.write(`Electron を始められないので、ブラウザーで開きます: ${failure}。\n`)
    return inBrowser()
  }
}
