import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { _electron, expect, type ElectronApplication, type Page } from '@playwright/test'
import { findElectron } from '../scripts/electronRuntime.mjs'
import type { Ended, Program } from './program'
import { showAs, type Look } from './showAs'

/** How Electron is started for a test. */
export interface ElectronStart {
  readonly args: readonly string[]
  /** Where its profile and its printed sheets go. */
  readonly folder: string
  readonly locale: string
  readonly timezoneId: string
  readonly look: Look
  readonly env?: Readonly<Record<string, string>>
}

/** Starts the built program on Electron, with a profile and a printer of the test's own. */
export async function startElectron({ args, folder, locale, timezoneId, look, env }: ElectronStart): Promise<Program> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const app = await _electron.launch({
    executablePath: findElectron() ?? '',
    // The single-instance lock belongs to a profile, so two workers must not share one.
    args: [...asRoot, `--user-data-dir=${join(folder, 'profile')}`, '.', ...args],
    locale,
    timezoneId,
    env: { ...(process.env as Record<string, string>), TZ: timezoneId, ...env }
  })
  const ended = endOf(app)
  const papers = join(folder, 'papers')
  await mkdir(papers, { recursive: true })
  await app.evaluate(printToFolder, papers)
  let taken = 0
  const shown = new WeakSet<Page>()
  return {
    ended,
    page: async () => {
      const page = await app.firstWindow()
      if (!shown.has(page)) await showAs(page, look)
      shown.add(page)
      return page
    },
    evaluate: (run, argument) => app.evaluate(run as never, argument),
    takeSheet: async () => {
      const sheet = join(papers, `${++taken}.pdf`)
      await expect.poll(() => existsSync(sheet), 'a sheet came out').toBe(true)
      return sheet
    },
    stop: async () => {
      await app.evaluate(({ app: program }) => program.quit()).catch(() => undefined)
      await ended
    }
  }
}

async function endOf(app: ElectronApplication): Promise<Ended> {
  const child = app.process()
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => said.push(text))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, said: said.join('') }
}

/**
 * Runs in Electron, so that no test uses real paper: every page finds one printer, whose sheets are files in `folder`.
 */
function printToFolder({ app }: typeof Electron.CrossProcessExports, folder: string): void {
  const files = process.getBuiltinModule('fs')
  let sheets = 0
  app.on('web-contents-created', (_event, contents) => {
    contents.getPrintersAsync = () =>
      Promise.resolve([{ name: 'Counter_Printer', displayName: '窓口のプリンター', description: '', options: {} }])
    contents.print = ({ pageSize = 'A4', printBackground = false } = {}, callback = () => undefined) => {
      const size =
        typeof pageSize === 'string' ? pageSize : { width: pageSize.width / 25_400, height: pageSize.height / 25_400 }
      contents.printToPDF({ pageSize: size, printBackground }).then(
        (pdf) => {
          // It gets its own name only when it is complete.
          const path = `${folder}/${++sheets}.pdf`
          files.writeFileSync(`${path}.part`, pdf)
          files.renameSync(`${path}.part`, path)
          callback(true, '')
        },
        () => {
          callback(false, 'Print job failed')
        }
      )
    }
  })
}
