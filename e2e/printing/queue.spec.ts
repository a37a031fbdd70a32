import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { startHost } from '../browserHost'
import { expect, test as base } from '../fixtures'
import { findChromium } from '../findChromium'
import { enterNewKiosk, openSection } from '../staff/clerk'
import { tap } from '../tap'
import { begin, button, openSearch } from '../visitor'
import { noCups, startPrintServer, startScreen, type PrintServer } from './cups'
import { inkGrid, pdfFacts, pdfFonts, pdfPages, squeeze } from './pdf'

const SWITCHES = ['--kiosk', '--kiosk-printing', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]

interface PrintShop {
  readonly keepsJobs: boolean
  readonly printServer: PrintServer
  /** The kiosk's page in a real browser window that prints without asking. */
  readonly counter: Page
}

// One test after another, since the printer writes all sheets into the same folder.
base.describe.configure({ mode: 'default' })

const test = base.extend<PrintShop>({
  keepsJobs: [true, { option: true }],
  printServer: async ({ keepsJobs }, use) => {
    const server = await startPrintServer({ keepsJobs })
    await use(server)
    await server.stop()
  },
  counter: async ({ printServer, dataFolder, now }, use) => {
    const screen = await startScreen()
    const host = await startHost(['--now', now, '--data', dataFolder])
    const executablePath = findChromium()
    const browser = await chromium.launch({
      headless: false,
      args: SWITCHES,
      env: { ...printServer.env, DISPLAY: screen.display },
      ...(executablePath === undefined ? {} : { executablePath })
    })
    const page = await browser.newPage({ viewport: null, hasTouch: true })
    await page.goto(host.address)
    await use(page)
    await browser.close()
    await host.stop()
    await screen.stop()
  }
})

test.skip(({ hostKind }) => hostKind !== 'browser', 'the browser host only: Electron prints by itself')
const reason = noCups()
test.skip(reason !== undefined, reason ?? '')

test('a touch on 「印刷する」 brings the sheet out of a real print queue', async ({ counter, printServer }) => {
  await counter.getByRole('button', { name: '画面にふれてはじめる' }).click()
  const popular = counter.getByRole('list', { name: 'よく見られている質問' }).getByRole('button').first()
  const question = squeeze(await popular.innerText())
  await popular.click()
  await counter.getByRole('button', { name: '印刷する' }).click()
  await expect(counter.getByRole('status')).toHaveText('印刷を受け付けました')
  const { submitted, printed } = await printServer.takeJob()

  // The printer draws letters as shapes, so the text is read from what was queued, and only the look is compared.
  const [text = '', ...more] = await pdfPages(submitted)
  expect(more).toEqual([])
  expect(text).toContain(question)
  expect(text).toContain('職員記入欄')
  // Only our own page number: no date, title or address added by the browser.
  expect(text).toMatch(/^(1\/1)?窓口のご案内/)
  expect((await pdfFonts(submitted)).every(({ embedded, unicode }) => embedded && unicode)).toBe(true)

  const { pages, widthMm, heightMm } = await pdfFacts(printed)
  expect([pages, Math.round(widthMm), Math.round(heightMm)]).toEqual([1, 210, 297])
  const [queued, onPaper] = await Promise.all([inkGrid(submitted), inkGrid(printed)])
  expect(Math.max(...onPaper)).toBeGreaterThan(0.3)
  for (const [field, ink] of queued.entries()) expect(Math.abs((onPaper[field] ?? 0) - ink)).toBeLessThan(0.15)
})

test('a clerk tries the printer, sees a sheet come out, and is told so', async ({ counter, printServer }) => {
  await enterNewKiosk(counter)
  await openSection(counter, '印刷の設定')
  await tap(button(counter, '試し印刷'))
  const { submitted } = await printServer.takeJob()
  expect((await pdfPages(submitted)).join('')).toContain('お問い合わせ番号')
  await expect(counter.getByText(/^印刷を受け付けました。紙が出ないときは/)).toBeVisible()
})

test.describe('with a queue set up as the manual says', () => {
  test.use({ keepsJobs: false })

  test('neither what a visitor typed nor what was printed is kept in it', async ({ counter, printServer }) => {
    await begin(counter)
    await openSearch(counter)
    await counter.getByRole('searchbox').fill('山之辺太郎左衛門の保険証')
    await tap(counter.getByRole('region', { name: 'さがした結果' }).getByRole('listitem').first().getByRole('button'))
    await tap(button(counter, '印刷する'))
    await expect(counter.getByRole('status')).toHaveText('印刷を受け付けました')
    await printServer.sheetIsOut()

    const kept = await readdir(printServer.folder, { recursive: true, withFileTypes: true })
    const files = kept.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
    expect(files.filter((path) => /spool\/.*d\d+/.test(path))).toEqual([])
    for (const path of files) expect(await readFile(path, 'utf8'), path).not.toContain('太郎左衛門')
  })
})
