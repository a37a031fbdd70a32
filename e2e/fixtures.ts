import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, _electron as electron, type Page } from '@playwright/test'
import { startHost } from './browserHost'
import { findElectron, NO_ELECTRON } from './electronRuntime'

export interface HostOptions {
  /** Which host the project runs in. */
  hostKind: 'browser' | 'electron'
  /** The day the kiosk believes it is; the content's dates are measured against it. */
  now: string
  /** More words for the start, such as `--pack`. */
  startWords: readonly string[]
  /** What staff have set the kiosk to, as it stands in its settings file; what is left out has its default. */
  settings: Readonly<Record<string, unknown>>
}

interface Fixtures extends HostOptions {
  /** An empty data folder, gone after the test. */
  dataFolder: string
  /** The kiosk's page, freshly started at 待ち受け. */
  kiosk: Page
}

/** The day the content was last checked against its sources. */
const CHECKED_DAY = '2026-11-20'

export const test = base.extend<Fixtures>({
  hostKind: ['browser', { option: true }],
  now: [CHECKED_DAY, { option: true }],
  startWords: [[], { option: true }],
  settings: [{}, { option: true }],

  dataFolder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'madoguchi-e2e-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },

  kiosk: async ({ hostKind, now, startWords, settings, dataFolder, context }, use) => {
    await writeFile(join(dataFolder, 'settings.json'), JSON.stringify(settings))
    const arrive = async (page: Page) => {
      await page.getByRole('button', { name: '画面にふれてはじめる' }).waitFor()
      // Nothing moves under a finger any more once the type is there.
      await page.evaluate(() => document.fonts.ready)
      return page
    }
    const words = ['--now', now, '--data', dataFolder, ...startWords]
    if (hostKind === 'browser') {
      const host = await startHost(words)
      const page = await context.newPage()
      await page.goto(host.address)
      await use(await arrive(page))
      await page.close()
      await host.stop()
      return
    }
    const executablePath = findElectron()
    base.skip(executablePath === undefined, NO_ELECTRON)
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const app = await electron.launch({ executablePath: executablePath ?? '', args: [...asRoot, '.', ...words] })
    await use(await arrive(await app.firstWindow()))
    await app.close()
  }
})

export { expect } from '@playwright/test'
