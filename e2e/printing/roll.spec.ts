import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { startHost } from '../browserHost'
import { expect, test as base } from '../fixtures'
import { pdfFacts, pdfPages } from './pdf'
import { cellMm, MM_PER_PX, openSheet, printToPdf } from './sheetPage'

const SETTINGS = {
  paper: 'roll-80',
  organisation: { name: '見本健康保険組合', phone: '00-0000-0000', hours: '平日 9時から17時まで' }
}

const test = base.extend<{ counter: Page }>({
  /** A kiosk with a receipt printer and the details of its union set. */
  counter: async ({ dataFolder, now, context }, use) => {
    await writeFile(join(dataFolder, 'settings.json'), JSON.stringify(SETTINGS))
    const host = await startHost(['--now', now, '--data', dataFolder])
    const page = await context.newPage()
    await page.goto(host.address)
    await use(page)
    await page.close()
    await host.stop()
  }
})

test.skip(
  ({ hostKind }) => hostKind !== 'browser',
  'the sheet page is the same in both hosts; only the browser host lets a test take it to a PDF'
)

for (const typeSize of ['normal', 'large'] as const)
  test(`a roll in ${typeSize} type is one page, as long as what is on it`, async ({ counter, dataFolder }) => {
    const sheet = await openSheet(counter, { items: ['3-15'], typeSize, furigana: typeSize === 'large' })
    const contentMm = ((await sheet.locator('.sheet').boundingBox())?.height ?? 0) * MM_PER_PX
    const { pages, widthMm, heightMm } = await pdfFacts(await printToPdf(sheet, dataFolder))
    expect([pages, Math.round(widthMm)]).toEqual([1, 80])
    expect(heightMm).toBeGreaterThan(contentMm)
    expect(heightMm).toBeLessThan(contentMm + 12)
  })

test('the code on a roll has cells of half a millimetre or more', async ({ counter }) => {
  expect(await cellMm(await openSheet(counter, { items: ['2-03'], typeSize: 'large' }))).toBeGreaterThanOrEqual(0.5)
})

test('the sheet names the union, its telephone number and its hours', async ({ counter, dataFolder }) => {
  const sheet = await openSheet(counter, { items: ['1-01'] })
  const [text = ''] = await pdfPages(await printToPdf(sheet, dataFolder))
  expect(text.startsWith('見本健康保険組合')).toBe(true)
  expect(text).toContain('見本健康保険組合電話00-0000-0000受付平日9時から17時まで')
})
