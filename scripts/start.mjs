import { ensureElectron } from './electronRuntime.mjs'
import { ensureBuilt } from './ensureBuilt.mjs'
import { ensureInstalled } from './ensureInstalled.mjs'
import { run, runNode } from './run.mjs'

const words = process.argv.slice(2)

await ensureInstalled()
await ensureBuilt()

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY)

if (!hasDisplay) {
  process.stderr.write('画面がないので、アドレスだけを用意します。ほかの端末からは開けません。\n')
  process.exitCode = await runNode('out/main/browser-host.js', words)
} else {
  const electron = await ensureElectron()
  if (electron) {
    process.exitCode = await run(electron, ['.', ...words])
  } else {
    process.stderr.write('Electron の実行環境がこの端末になく、取り寄せもできないので、ブラウザーで開きます。\n')
    process.exitCode = await runNode('out/main/browser-host.js', ['--open', ...words])
  }
}
