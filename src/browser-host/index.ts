import { join } from 'node:path'
import { EXIT } from '../core/kiosk/exitCodes'
import { openKiosk } from '../core/kiosk/openKiosk'
import { defaultDataFolder, parseKioskOptions } from '../core/kiosk/parseKioskOptions'
import { createLog } from '../core/log'
import { openProfiles } from './browserProfiles'
import { createDefaultPrinter } from './defaultPrinter'
import { findBrowser } from './findBrowser'
import { createLifetime } from './lifetime'
import { listen } from './listen'
import { openBrowser } from './openBrowser'
import { hearPage } from './pageNews'
import { createWatchman } from './watchman'

const OUT = join(import.meta.dirname, '..')

/** Starts the browser host. Resolves to an exit code if that fails, or to undefined while the host runs. */
async function main(args: readonly string[]): Promise<number | undefined> {
  const options = parseKioskOptions(args, defaultDataFolder())
  if (!options.ok) return refuse(options.code, EXIT.wrongArguments)
  const { port, open, data } = options.value
  const log = createLog(data)
  const browser = open ? findBrowser() : undefined
  if (open && browser === undefined)
    return refuse(
      'Chromium、Chrome、Edge のどれも見つかりません。どれかを入れるか、MADOGUCHI_BROWSER に場所を書いてください。'
    )
  const bundledPack = join(OUT, 'bundled.faqpack')
  const tableWorker = join(OUT, 'main', 'table-worker.js')
  const packWorker = join(OUT, 'main', 'pack-worker.js')
  const lifetime = createLifetime((code) => process.exit(code), process, log)
  const quit = () => {
    lifetime.end(EXIT.onPurpose)
  }
  const watchman = createWatchman(() => lifetime.end(EXIT.startAgain), log)
  const ownPage = { page: watchman.page, canPagePrint: createDefaultPrinter({ log }).isUsable }
  const parts = {
    host: 'browser' as const,
    bundledPack,
    tableWorker,
    packWorker,
    printer: undefined,
    quit,
    log,
    ...(browser === undefined ? {} : ownPage)
  }
  const kiosk = await openKiosk(options.value, parts)
  if (!kiosk.ok) return refuse(kiosk.code, kiosk.exitCode)
  lifetime.atEnd(kiosk.value.close)
  try {
    const news = hearPage(kiosk.value.router)
    const server = await listen({ port, open, pages: join(OUT, 'renderer'), router: news.router, log })
    lifetime.atEnd(server.close)
    process.stdout.write(`${server.address}\n`)
    if (browser === undefined) return undefined
    const profiles = await openProfiles(data)
    const keeper = await watchman.watch({
      pageWatch: kiosk.value.pageWatch,
      news,
      open: (fail) => openBrowser(browser, server.address, profiles, fail)
    })
    lifetime.atEnd(keeper.close)
  } catch (error) {
    lifetime.end(refuse(reasonOf(error, port)))
  }
  return undefined
}

function refuse(reason: string, code: number = EXIT.cannotStart): number {
  process.stderr.write(`${reason}\n`)
  return code
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
