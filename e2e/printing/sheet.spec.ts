import { expect, test } from '../fixtures'
import { findAnswers } from './findAnswers'
import { pdfPages, squeeze } from './pdf'
import { cellMm, openSheet, previewSheet, printToPdf } from './sheetPage'
import { unitsOf } from './unitsOf'

test.skip(
  ({ hostKind }) => hostKind !== 'browser',
  'the sheet page is the same in both hosts; only the browser host lets a test lay out any sheet it likes'
)

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

test('the code has cells of half a millimetre or more, and its address beside it', async ({ kiosk, dataFolder }) => {
  const sheet = await openSheet(kiosk, { items: ['2-03'], typeSize: 'large' })
  expect(await cellMm(sheet)).toBeGreaterThanOrEqual(0.5)
  const text = (await pdfPages(await printToPdf(sheet, dataFolder))).join('')
  expect(text).toMatch(/https:\/\/[\w./-]+スマートフォン/)
})

test('furigana is on paper if it was on the screen', async ({ kiosk, dataFolder }) => {
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

test('a sheet does not violate the Content-Security-Policy of its page', async ({ kiosk }) => {
  const broken: string[] = []
  kiosk.context().on('weberror', (error) => broken.push(String(error.error())))
  kiosk.context().on('console', (message) => {
    if (/Content.Security.Policy|violates/i.test(message.text())) broken.push(message.text())
  })
  await openSheet(kiosk, { items: ['1-01', '2-03', '3-15'], furigana: true })
  expect(broken).toEqual([])
})
