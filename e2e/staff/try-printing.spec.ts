import { expect, test } from '../fixtures'
import { pdfFacts, pdfPages } from '../printing/pdf'
import { openJob, printToPdf } from '../printing/sheetPage'
import { button } from '../visitor'
import { enterNewKiosk, openSection } from './clerk'

test.skip(({ hostKind }) => hostKind !== 'browser', 'the browser host only: Electron prints by itself')

test('a clerk sees by 試し印刷 that a sheet of the chosen paper is handed over', async ({ kiosk, dataFolder }) => {
  await enterNewKiosk(kiosk)
  await openSection(kiosk, '印刷の設定')
  await kiosk.getByRole('radio', { name: /ロール紙/ }).tap()
  await expect(kiosk.getByText('保存しました。')).toBeVisible()
  const frame = kiosk.waitForEvent('framenavigated', (opened) => opened.url().includes('sheet.html'))
  await button(kiosk, '試し印刷').tap()
  const sheet = await openJob(kiosk, (await frame).url())
  const pdf = await printToPdf(sheet, dataFolder)
  expect(Math.round((await pdfFacts(pdf)).widthMm)).toBe(80)
  const text = (await pdfPages(pdf)).join('')
  for (const words of ['お問い合わせ番号', '印刷した日', 'もとの資料']) expect(text).toContain(words)
})
