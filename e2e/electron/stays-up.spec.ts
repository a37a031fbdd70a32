import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { enterNewKiosk, openSection } from '../staff/clerk'
import { begin, button, openFirstAnswer } from '../visitor'
import { tap } from '../tap'
import type { Program } from '../program'
import { crashPage, expect, test, wordsOnScreen } from './host'

/** The same codes as in src/core/kiosk/exitCodes.ts. */
const EXIT = { onPurpose: 0, wrongArguments: 64, runsAlready: 69, startAgain: 75 }
const WAITING = '画面にふれてはじめる'
/** Visitors are told to call staff for ten seconds before the program starts again. */
const NOTICE_MS = 20_000
/** A page that is silent for twenty seconds is lost, and loading another is slow on a busy machine. */
const BACK_MS = 60_000

/** Waits until the waiting screen is there again. */
async function waitingAgain(host: Program): Promise<void> {
  await expect.poll(() => wordsOnScreen(host), { timeout: BACK_MS }).toContain(WAITING)
}

test('nobody closes the window', async ({ host, kiosk }) => {
  await host.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await begin(kiosk)
  expect(await host.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())).toBe(true)
})

test('a second start leaves the first one running, and says so', async ({ host, kiosk, startProgram }) => {
  await begin(kiosk)
  const isCalled = host.evaluate(
    ({ app }) => new Promise<boolean>((resolve) => app.once('second-instance', () => resolve(true)))
  )
  const second = await startProgram()
  const { code, said } = await second.ended
  expect(code).toBe(EXIT.runsAlready)
  expect(said).toContain('この案内はもう動いています')
  expect(await isCalled).toBe(true)
  await expect(kiosk.getByRole('heading', { name: 'どのようなご用ですか' })).toBeVisible()
})

test('after a page has died, the waiting screen comes back', async ({ host, kiosk }) => {
  await begin(kiosk)
  await crashPage(host)
  await waitingAgain(host)
})

test('at the third death within a minute visitors are told, and the program starts again', async ({ host, kiosk }) => {
  await begin(kiosk)
  for (let death = 0; death < 2; death++) {
    await crashPage(host)
    await waitingAgain(host)
  }
  await crashPage(host)
  await expect.poll(() => wordsOnScreen(host), { timeout: BACK_MS }).toContain('職員にお知らせください')
  await expect.poll(() => Promise.race([host.ended, undefined]), { timeout: NOTICE_MS }).toBeDefined()
  expect((await host.ended).code).toBe(EXIT.startAgain)
})

test('a page that is stuck is noticed and reopened', async ({ host, kiosk }) => {
  test.slow()
  await begin(kiosk)
  // Never answers: the page is busy for ever.
  void kiosk
    .evaluate(() => {
      for (;;);
    })
    .catch(() => undefined)
  await waitingAgain(host)
})

test('a machine that slept shows a fresh page', async ({ host, kiosk }) => {
  await begin(kiosk)
  await host.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'))
  await waitingAgain(host)
  await expect.poll(() => host.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  await begin(await host.page())
})

test('after an uncaught error the program starts again, and the error is in the log', async ({
  host,
  kiosk,
  dataFolder
}) => {
  await begin(kiosk)
  await host.evaluate(
    () =>
      void setImmediate(() => {
        throw new Error('nobody waits for this')
      })
  )
  expect((await host.ended).code).toBe(EXIT.startAgain)
  expect(await readFile(join(dataFolder, 'log', 'madoguchi.log'), 'utf8')).toContain('nobody waits for this')
})

for (const [how, quits] of [
  ['ends the session', true],
  ['asks the program to quit', false]
] as const)
  test(`when the system ${how}, the counts are on disk`, async ({ host, kiosk, dataFolder }) => {
    await begin(kiosk)
    await openFirstAnswer(kiosk)
    await tap(kiosk.getByRole('group', { name: '役に立ちましたか' }).getByRole('button', { name: 'はい' }))
    await expect(kiosk.getByText('お答えをありがとうございました')).toBeVisible()
    if (quits) await host.stop()
    else await host.evaluate(({ app }) => app.quit())
    expect((await host.ended).code).toBe(EXIT.onPurpose)
    const folder = join(dataFolder, 'stats')
    const days = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')))
    expect(days.join('')).toContain('1-01')
  })

test('a clerk ends the program', async ({ host, kiosk }) => {
  await enterNewKiosk(kiosk)
  await openSection(kiosk, '終了')
  await tap(button(kiosk, '終了する'))
  await tap(kiosk.getByRole('dialog').getByRole('button', { name: '終了する' }))
  expect((await host.ended).code).toBe(EXIT.onPurpose)
})

test('an installer mistypes a day', async ({ startProgram }) => {
  const program = await startProgram(['--now', '2025-13-01'])
  const { code, said } = await program.ended
  expect(code).toBe(EXIT.wrongArguments)
  expect(said).toContain('2025-13-01')
})

test('a start that fails tells visitors and staff, in words, on the screen', async ({ startProgram, dataFolder }) => {
  const pack = join(dataFolder, 'picture.faqpack')
  await writeFile(pack, 'これはパックではありません')
  const program = await startProgram(['--pack', pack])
  const page = await program.page()
  await expect(page.getByRole('heading', { name: '職員にお知らせください' })).toBeVisible()
  await expect(page.getByText('picture.faqpack')).toBeVisible()
})
