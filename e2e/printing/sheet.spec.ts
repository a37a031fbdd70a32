import { expect, test } from '../fixtures'
import { findAnswers } from './findItems'
import { pdfFacts, pdfFonts, pdfPages, squeeze } from './pdf'
import { ask, openJob, openSheet, previewSheet, printToPdf } from './sheetPage'
import { unitsOf } from './sheetUnits'

test.skip(
  ({ hostKind }) => hostKind !== 'browser',
  'the sheet page is the same in both hosts; only the browser host lets a test take it to a PDF'
)

test('a visitor takes an answer home: the sheet is a real PDF with its text in it', async ({ kiosk, dataFolder }) => {
  // The job is held back at its end, so that the very sheet of this touch can be looked at.
  await kiosk.route('**/api/print:finish', (route) => route.abort())
  await kiosk.getByRole('button', { name: '画面にふれてはじめる' }).click()
  const popular = kiosk.getByRole('list', { name: 'よく見られている質問' }).getByRole('button').first()
  const question = (await popular.innerText()).trim()
  await popular.click()
  const frame = kiosk.waitForEvent('framenavigated', (opened) => opened.url().includes('sheet.html'))
  await kiosk.getByRole('button', { name: '印刷する' }).click()
  await expect(kiosk.getByRole('status')).toHaveText('印刷を受け付けました')

  const sheet = await openJob(kiosk, (await frame).url())
  const pdf = await printToPdf(sheet, dataFolder)
  const { pages, widthMm, heightMm } = await pdfFacts(pdf)
  expect(pages).toBe(1)
  expect(widthMm).toBeCloseTo(210, 0)
  expect(heightMm).toBeCloseTo(297, 0)
  const [text = ''] = await pdfPages(pdf)
  expect(text).toContain(squeeze(question))
  for (const words of ['お問い合わせ番号', '印刷した日2026年（令和8年）11月20日', 'もとの資料', '職員記入欄'])
    expect(text).toContain(words)
  const fonts = await pdfFonts(pdf)
  expect(fonts.map(({ name }) => name).sort()).toEqual(['BIZUDPGothic-Bold', 'BIZUDPGothic-Regular'])
  expect(fonts.every(({ embedded, unicode }) => embedded && unicode)).toBe(true)
})

test('a clerk prints a list of three answers: contents first, every answer whole', async ({ kiosk, dataFolder }) => {
  const numbers = ['1-01', '2-03', '3-15']
  const { items } = await previewSheet(kiosk, { items: numbers })
  const pdf = await printToPdf(await openSheet(kiosk, { items: numbers }), dataFolder)
  const text = (await pdfPages(pdf)).join('')
  const contents = items.map(({ no, question }) => no + squeeze(question)).join('')
  expect(text).toContain(`この紙の内容${contents}`)
  for (const { conclusion } of items) expect(text).toContain(squeeze(conclusion))
})

test('no page break cuts a step, a row, a heading from its text or a question from its answer', async ({
  kiosk,
  dataFolder
}) => {
  const items = await findAnswers(kiosk, ({ body }) => body.some(({ type }) => type === 'steps' || type === 'table'))
  const request = { items: items.slice(0, 20), typeSize: 'large' as const }
  const sheet = await previewSheet(kiosk, request)
  const pages = await pdfPages(await printToPdf(await openSheet(kiosk, request), dataFolder))
  expect(pages.length).toBeGreaterThan(5)
  for (const unit of sheet.items.flatMap(unitsOf))
    expect(
      pages.some((page) => page.includes(squeeze(unit))),
      `on one page: ${unit}`
    ).toBe(true)
})

test('a sheet for the receipt roll is one page, as long as what is on it', async ({ kiosk, dataFolder }) => {
  const { jobId } = await ask<{ jobId: string }>(kiosk, 'print:submit', { items: ['3-15'], typeSize: 'large' })
  const address = new URL(`sheet.html#job=${jobId}`, kiosk.url()).href
  const sheet = await openJob(kiosk, address, { paper: 'roll-80' })
  const content = await sheet.locator('.sheet').boundingBox()
  const pdf = await printToPdf(sheet, dataFolder)
  const { pages, widthMm, heightMm } = await pdfFacts(pdf)
  expect(pages).toBe(1)
  expect(widthMm).toBeCloseTo(80, 0)
  const contentMm = ((content?.height ?? 0) * 25.4) / 96
  expect(heightMm).toBeGreaterThan(contentMm)
  expect(heightMm).toBeLessThan(contentMm + 12)
  const text = (await pdfPages(pdf)).join('')
  for (const words of ['3-15', '職員記入欄']) expect(text).toContain(words)
})

for (const paper of ['a4', 'roll-80'] as const)
  test(`the code on ${paper} has cells of half a millimetre or more, and its address beside it`, async ({
    kiosk,
    dataFolder
  }) => {
    const { jobId } = await ask<{ jobId: string }>(kiosk, 'print:submit', { items: ['2-03'], typeSize: 'large' })
    const address = new URL(`sheet.html#job=${jobId}`, kiosk.url()).href
    const sheet = await openJob(kiosk, address, { paper })
    const code = sheet.locator('svg')
    const cells = Number((await code.getAttribute('viewBox'))?.split(' ')[2])
    const { width = 0, height = 0 } = (await code.boundingBox()) ?? {}
    expect((width * 25.4) / 96 / cells).toBeGreaterThanOrEqual(0.5)
    expect(height).toBeCloseTo(width, 3)
    const text = (await pdfPages(await printToPdf(sheet, dataFolder))).join('')
    expect(text).toMatch(/https:\/\/[\w./-]+スマートフォン/)
  })

test('furigana is on paper where it was on the screen', async ({ kiosk, dataFolder }) => {
  const request = { items: ['1-01'], furigana: true }
  const { readings, items } = await previewSheet(kiosk, request)
  const reading = readings[items[0]?.conclusion ?? '']?.find(([, kana]) => kana !== undefined)?.[1] ?? 'なし'
  const [text = ''] = await pdfPages(await printToPdf(await openSheet(kiosk, request), dataFolder))
  expect(text).toContain(reading)
})

test('an item for the counter says so on paper', async ({ kiosk, dataFolder }) => {
  const [asked = ''] = await findAnswers(kiosk, ({ status }) => status === 'ask-counter')
  const [text = ''] = await pdfPages(await printToPdf(await openSheet(kiosk, { items: [asked] }), dataFolder))
  expect(text).toContain('窓口で確かめてからお答えします')
})

test('nothing of a sheet breaks the rules of the page', async ({ kiosk }) => {
  const broken: string[] = []
  kiosk.context().on('weberror', (error) => broken.push(String(error.error())))
  kiosk.context().on('console', (message) => {
    if (/Content.Security.Policy|violates/i.test(message.text())) broken.push(message.text())
  })
  await openSheet(kiosk, { items: ['1-01', '2-03', '3-15'], furigana: true })
  expect(broken).toEqual([])
})
