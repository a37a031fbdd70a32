import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { openKiosk } from '../core/kiosk/openKiosk'
import { defaultDataFolder, parseKioskOptions } from '../core/kiosk/options'
import { createLog } from '../core/log'
import { findBrowser } from './findBrowser'
import { openBrowser } from './openBrowser'
import { startServer } from './startServer'

const OUT = join(import.meta.dirname, '..')

/** Starts the browser host. Resolves to an exit code where it cannot, and stays open otherwise. */
async function main(words: readonly string[]): Promise<number | undefined> {
  const options = parseKioskOptions(words, defaultDataFolder())
  if (!options.ok) return refuse(options.code)
  const { port, open, data } = options.value
  const log = createLog(data)
  const browser = open ? findBrowser() : undefined
  if (open && browser === undefined)
    return refuse(
      'Chromium、Chrome、Edge のどれも見つかりません。どれかを入れるか、MADOGUCHI_BROWSER に場所を書いてください。'
    )
  const bundledPack = join(OUT, 'bundled.faqpack')
  const tableWorker = join(OUT, 'main', 'table-worker.js')
  let page: ChildProcess | undefined
  // The end of the browser is the end of this program, where it was opened from here.
  const quit = () => (page ? page.kill() : process.kill(process.pid, 'SIGTERM'))
  const parts = { host: 'browser' as const, bundledPack, tableWorker, printer: undefined, quit, log }
  const kiosk = await openKiosk(options.value, parts)
  if (!kiosk.ok) return refuse(kiosk.code)
  try {
    const server = await startServer({ port, pages: join(OUT, 'renderer'), router: kiosk.value, log })
    process.stdout.write(`${server.address}\n`)
    closeOnSignal(server.close)
    if (browser !== undefined) {
      page = await openBrowser(browser, server.address, join(data, 'browser'))
      page.once('exit', (code) => {
        void server.close().then(() => process.exit(code ?? 0))
      })
    }
  } catch (error) {
    return refuse(reasonOf(error, port))
  }
}

function refuse(reason: string): number {
  process.stderr.write(`${reason}\n`)
  return 1
}

function reasonOf(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'EADDRINUSE')
    return `ポート ${port} はほかのプログラムが使っています。--port で別の番号を指定してください。`
  if (code === 'EACCES') return `ポート ${port} を使う権限がありません。--port で 1024 以上の番号を指定してください。`
  return `起動できません: ${error instanceof Error ? error.message : String(error)}`
}

function closeOnSignal(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void close().then(() => process.exit(0))
    })
}

const code = await main(process.argv.slice(2))
if (code !== undefined) process.exitCode = code
