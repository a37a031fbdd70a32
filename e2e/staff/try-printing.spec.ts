import { expect, test } from '../fixtures'
import { pdfFacts, pdfPages } from '../printing/pdf'
import { tap } from '../tap'
import { enterNewKiosk, openSection } from './clerk'

test('a clerk sees by 試し印刷 that a sheet of the chosen paper is handed over', async ({ kiosk, print }) => {
  await enterNewKiosk(kiosk)
  await openSection(kiosk, '印刷の設定')
  await tap(kiosk.getByRole('radio', { name: /ロール紙/ }))
  await expect(kiosk.getByText('保存しました。')).toBeVisible()
  const pdf = await print('試し印刷')
  expect(Math.round((await pdfFacts(pdf)).widthMm)).toBe(80)
  const text = (await pdfPages(pdf)).join('')
  for (const words of ['お問い合わせ番号', '印刷した日', 'もとの資料']) expect(text).toContain(words)
})
