import { expect, test } from './fixtures'
import { pdfPages } from './printing/pdf'
import { tap } from './tap'
import { begin, button, openSearch, resultsOf } from './visitor'

const organisation = { name: 'みほん健康保険組合', hours: '平日 9時から17時まで', place: '本社ビル 2階' }

test.use({ settings: { organisation } })

test('a visitor asks until when the counter is open, is told, and takes it home', async ({ kiosk, print }) => {
  await begin(kiosk)
  await openSearch(kiosk)
  await kiosk.getByRole('searchbox').fill('なんじまで')
  await resultsOf(kiosk, 'なんじまで')
  await tap(button(kiosk, '窓口のご案内'))
  const guide = kiosk.getByRole('article', { name: '窓口のご案内' })
  await expect(guide).toContainText(organisation.hours)
  await expect(guide).toContainText('休み、電話番号は、この案内機では分かりません。')
  const [sheet] = await pdfPages(await print())
  expect(sheet).toContain('場所：本社ビル2階')
})
