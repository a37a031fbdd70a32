import { setTimeout } from 'node:timers/promises'
import { ensureElectron } from './electronRuntime.mjs'
import { ensureBuilt } from './ensureBuilt.mjs'
import { ensureInstalled } from './ensureInstalled.mjs'
import { run, runNode } from './run.mjs'

/** The host died of something that a new start may mend; see src/core/kiosk/exitCodes.ts. */
const START_AGAIN = 75
const PAUSE_MS = 3000

await ensureInstalled()
await ensureBuilt()
const start = await chooseHost(process.argv.slice(2))
process.exitCode = await start()
while (process.exitCode === START_AGAIN) {
  await setTimeout(PAUSE_MS)
  process.exitCode = await start()
}

/**
 * Electron where its runtime is or can be fetched, else a browser, else the address alone; says why in one line.
 * @param {readonly string[]} words
 * @returns {Promise<() => Promise<number>>}
 */
async function chooseHost(words) {
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  if (!hasDisplay) {
    process.stderr.write('画面がないので、アドレスだけを用意します。ほかの端末からは開けません。\n')
    return () => runNode('out/main/browser-host.js', words)
  }
  const electron = await ensureElectron()
  if (electron) {
    const env = { ...process.env, MADOGUCHI_SUPERVISED: '1' }
    return () => run(electron, ['.', ...words], { env })
  }
  process.stderr.write('Electron の実行環境がこの端末になく、取り寄せもできないので、ブラウザーで開きます。\n')
  return () => runNode('out/main/browser-host.js', ['--open', ...words])
}
