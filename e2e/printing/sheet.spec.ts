import { expect, test } from '../fixtures'
import { findAnswers } from './findItems'
import { pdfFacts, pdfFonts, pdfPages, squeeze } from './pdf'
import { cellMm, openSheet, previewSheet, printAndOpen, printToPdf } from './sheetPage'
import { unitsOf } from './sheetUnits'

test.skip(
  ({ hostKind }) => hostKind !== 'browser',
  'the sheet page is the same in both hosts; only the browser host lets a test take it to a PDF'
)

test('a visitor takes an answer home: the sheet is a real PDF with its text in it', async ({ kiosk, dataFolder }) => {
  await kiosk.getByRole('button', { name: '画面にふれてはじめる' }).click()
  const popular = kiosk.getByRole('list', { name: 'よく見られている質問' }).getByRole('button').first()
  const question = squeeze(await popular.innerText())
  await popular.click()
  const pdf = await printToPdf(await printAndOpen(kiosk), dataFolder)

  const { pages, widthMm, heightMm } = await pdfFacts(pdf)
  expect([pages, Math.round(widthMm), Math.round(heightMm)]).toEqual([1, 210, 297])
  const [text = ''] = await pdfPages(pdf)
  expect(text).toContain(question)
  for (const words of ['お問い合わせ番号', '印刷した日2026年（令和8年）11月20日', 'もとの資料', '職員記入欄'])
    expect(text).toContain(words)
  const fonts = await pdfFonts(pdf)
  expect(fonts.map(({ name }) => name).sort()).toEqual(['BIZUDPGothic-Bold', 'BIZUDPGothic-Regular'])
  expect(fonts.every(({ embedded, unicode }) => embedded && unicode)).toBe(true)
})

test('a visitor who answered questions takes the outcome home with every answer', async ({ kiosk, dataFolder }) => {
  await kiosk.getByRole('button', { name: '画面にふれてはじめる' }).click()
  await kiosk.getByRole('button', { name: '質問に答えてさがす' }).click()
  await kiosk.getByRole('main').getByRole('button').first().click()
  const yes = kiosk.getByRole('button', { name: 'はい', exact: true })
  const print = kiosk.getByRole('button', { name: '印刷する' })
  const asked: string[] = []
  for (;;) {
    await expect(yes.or(print)).toBeVisible()
    if (await print.isVisible()) break
    asked.push(squeeze(await kiosk.getByRole('heading', { level: 1 }).innerText()))
    await yes.click()
    await expect(kiosk.getByRole('heading', { level: 1 })).not.toHaveText(asked.at(-1) ?? '')
  }
  expect(asked.length).toBeGreaterThan(0)
  const text = (await pdfPages(await printToPdf(await printAndOpen(kiosk), dataFolder))).join('')
  expect(text).toContain(`お答えになったこと${asked.map((question) => `${question}はい`).join('')}`)
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

test('the code has cells of half a millimetre or more, and its address beside it', async ({ kiosk, dataFolder }) => {
  const sheet = await openSheet(kiosk, { items: ['2-03'], typeSize: 'large' })
  expect(await cellMm(sheet)).toBeGreaterThanOrEqual(0.5)
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
