import { expect, test } from '../fixtures'
import { pdfFacts, pdfFonts, pdfPages, squeeze } from './pdf'

test('a visitor takes an answer home: the sheet is a real PDF with its text in it', async ({ kiosk, print }) => {
  await kiosk.getByRole('button', { name: '画面にふれてはじめる' }).click()
  const popular = kiosk.getByRole('list', { name: 'よく見られている質問' }).getByRole('button').first()
  const question = squeeze(await popular.innerText())
  await popular.click()
  const pdf = await print()

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

test('a visitor who answered questions takes the outcome home with every answer', async ({ kiosk, print }) => {
  await kiosk.getByRole('button', { name: '画面にふれてはじめる' }).click()
  await kiosk.getByRole('button', { name: '質問に答えてさがす' }).click()
  await kiosk.getByRole('main').getByRole('button').first().click()
  const yes = kiosk.getByRole('button', { name: 'はい', exact: true })
  const printing = kiosk.getByRole('button', { name: '印刷する' })
  const asked: string[] = []
  for (;;) {
    await expect(yes.or(printing)).toBeVisible()
    if (await printing.isVisible()) break
    asked.push(squeeze(await kiosk.getByRole('heading', { level: 1 }).innerText()))
    await yes.click()
    await expect(kiosk.getByRole('heading', { level: 1 })).not.toHaveText(asked.at(-1) ?? '')
  }
  expect(asked.length).toBeGreaterThan(0)
  const text = (await pdfPages(await print())).join('')
  expect(text).toContain(`お答えになったこと${asked.map((question) => `${question}はい`).join('')}`)
})
