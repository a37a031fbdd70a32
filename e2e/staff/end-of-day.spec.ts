import { once } from 'node:events'
import { startHost } from '../browserHost'
import { expect, test } from '../fixtures'
import { tap } from '../tap'
import { button } from '../visitor'
import { enterNewKiosk, openSection } from './clerk'

test('a clerk ends the kiosk', async ({ hostKind, page, dataFolder }) => {
  test.skip(hostKind !== 'browser', 'the browser host only: in the other the page goes with the program')
  const host = await startHost(['--data', dataFolder])
  const ended = once(host.process, 'exit')
  await page.goto(host.address)
  await enterNewKiosk(page)
  await openSection(page, '終了')
  await tap(button(page, '終了する'))
  await tap(page.getByRole('dialog').getByRole('button', { name: '終了する' }))
  await expect(page.getByText('終了しました')).toBeVisible()
  await ended
})
