import { join } from 'node:path'
import { EXIT } from '../core/kiosk/exitCodes'
import { openKiosk } from '../core/kiosk/openKiosk'
import { defaultDataFolder, parseKioskOptions } from '../core/kiosk/options'
import { createLog } from '../core/log'
import { findBrowser } from './findBrowser'
import { createLifetime } from './lifetime'
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
  const lifetime = createLifetime((code) => process.exit(code), process)
  const quit = () => {
    lifetime.end(EXIT.onPurpose)
  }
  const parts = { host: 'browser' as const, bundledPack, tableWorker, printer: undefined, quit, log }
  const kiosk = await openKiosk(options.value, parts)
  if (!kiosk.ok) return refuse(kiosk.code)
  lifetime.atEnd(kiosk.value.close)
  try {
    const server = await startServer({ port, pages: join(OUT, 'renderer'), router: kiosk.value.router, log })
    lifetime.atEnd(server.close)
    process.stdout.write(`${server.address}\n`)
    if (browser !== undefined) lifetime.shareWith(await openBrowser(browser, server.address, join(data, 'browser')))
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

const code = await main(process.argv.slice(2))
if (code !== undefined) process.exitCode = code
