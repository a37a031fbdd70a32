import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type Page } from '@playwright/test'
import { startHost } from './browserHost'
import { noElectron } from './noElectron'
import { printAndOpen, printToPdf } from './printing/sheetPage'
import type { Program } from './program'
import { startStandin } from './standin/startStandin'
import { startElectron } from './startElectron'
import { tap } from './tap'

export interface HostOptions {
  /** The host of the project; `electron-wiring` is the Electron host on a stand-in for Electron. */
  hostKind: 'browser' | 'electron-wiring' | 'electron'
  /** The day that the kiosk takes for today, with which the content's dates are compared. */
  now: string
  /** More arguments for the start, such as `--pack`. */
  startArgs: readonly string[]
  /** The settings of staff, as in the settings file. What is missing has its default. */
  settings: Readonly<Record<string, unknown>>
}

/** The fixtures of a spec. */
export interface Fixtures extends HostOptions {
  /** An empty data folder, removed after the test. */
  dataFolder: string
  /** Starts the built Electron host, on Electron or on the stand-in, depending on the project. Ended after the test. */
  startProgram: (args?: readonly string[]) => Promise<Program>
  /** The Electron host behind `kiosk`; undefined in the browser host's project. */
  program: Program | undefined
  /** The page of a kiosk that has just been started, at 待ち受け. */
  kiosk: Page
  /** Touches 「印刷する」, or the button `name`, on the kiosk's page and returns the path of the printed sheet, a PDF. */
  print: (name?: string) => Promise<string>
}

/** The day the content was last checked against its sources. */
const CHECKED_DAY = '2026-11-20'

export const test = base.extend<Fixtures>({
  hostKind: ['browser', { option: true }],
  now: [CHECKED_DAY, { option: true }],
  startArgs: [[], { option: true }],
  settings: [{}, { option: true }],

  dataFolder: async ({ settings }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'madoguchi-e2e-'))
    await writeFile(join(folder, 'settings.json'), JSON.stringify(settings))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },

  startProgram: async (
    { hostKind, dataFolder, context, viewport, deviceScaleFactor, contextOptions, locale, timezoneId },
    use
  ) => {
    const reason = hostKind === 'electron' ? noElectron() : undefined
    base.skip(reason !== undefined, reason ?? '')
    const started: Program[] = []
    const folder = await mkdtemp(join(tmpdir(), 'madoguchi-program-'))
    // The tests decide what happens after an end; without a supervisor the program would start itself again.
    const env = { MADOGUCHI_SUPERVISED: '1' }
    const look = {
      width: viewport?.width ?? 1080,
      height: viewport?.height ?? 1920,
      scale: deviceScaleFactor ?? 1,
      reducedMotion: contextOptions.reducedMotion === 'reduce'
    }
    await use(async (args = []) => {
      const all = ['--data', dataFolder, ...args]
      const program =
        hostKind === 'electron'
          ? await startElectron({ args: all, folder, env, look, locale: locale ?? '', timezoneId: timezoneId ?? '' })
          : await startStandin(context, { main: 'out/main/index.js', args: all, folder, env })
      started.push(program)
      return program
    })
    await Promise.all(started.map((program) => program.stop()))
    await rm(folder, { recursive: true, force: true })
  },

  program: async ({ hostKind, startProgram, now, startArgs }, use) => {
    await use(hostKind === 'browser' ? undefined : await startProgram(['--now', now, ...startArgs]))
  },

  kiosk: async ({ program, now, startArgs, dataFolder, context }, use) => {
    if (program) return use(await arrive(await program.page()))
    const host = await startHost(['--now', now, '--data', dataFolder, ...startArgs])
    const page = await context.newPage()
    await page.goto(host.address)
    await use(await arrive(page))
    await page.close()
    await host.stop()
  },

  print: async ({ kiosk, program, dataFolder }, use) => {
    await use(async (name = '印刷する') => {
      if (!program) return printToPdf(await printAndOpen(kiosk, name), dataFolder)
      await tap(kiosk.getByRole('button', { name, exact: true }))
      return program.takeSheet()
    })
  }
})

/** Waits until the waiting screen is there and nothing moves any more. */
async function arrive(page: Page): Promise<Page> {
  await page.getByRole('button', { name: '画面にふれてはじめる' }).waitFor()
  await page.evaluate(() => document.fonts.ready)
  return page
}

export { expect } from '@playwright/test'
