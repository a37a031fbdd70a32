import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { resultsOf } from './visitor'

/** Presses Tab until the button with that name has the focus. The focus must be visible all the way. */
async function tabTo(kiosk: Page, name: string): Promise<void> {
  const wanted = kiosk.getByRole('button', { name, exact: true })
  for (let press = 0; press < 100; press++) {
    await kiosk.keyboard.press('Tab')
    const focused = kiosk.locator(':focus')
    if ((await focused.count()) > 0) {
      await expect(focused).not.toHaveCSS('box-shadow', 'none')
      await expect(focused).toBeInViewport()
    }
    if (await wanted.first().evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`Tab never reached ${name}`)
}

test('from the waiting screen to a printed answer without touching the screen', async ({ kiosk }) => {
  await kiosk.keyboard.press('Enter')
  await tabTo(kiosk, 'ことばでさがす')
  await kiosk.keyboard.press('Enter')
  await expect(kiosk.getByRole('searchbox', { name: '調べたいことば' })).toBeFocused()
  await kiosk.keyboard.type('taishoku')
  await resultsOf(kiosk, 'taishoku')
  const first = kiosk.getByRole('list', { name: '検索結果' }).getByRole('button').first()
  const question = (await first.getAttribute('aria-label')) ?? ''
  await tabTo(kiosk, question)
  await kiosk.keyboard.press('Enter')
  await expect(kiosk.getByRole('heading', { level: 1, name: question })).toBeFocused()
  await tabTo(kiosk, '印刷する')
  await kiosk.keyboard.press('Space')
  await expect(kiosk.getByRole('status')).toHaveText('印刷を受け付けました')
})

test('a dialog keeps the focus, gives it back, and closes by Escape', async ({ kiosk }) => {
  await kiosk.keyboard.press('Enter')
  await tabTo(kiosk, '職員を呼ぶ')
  await kiosk.keyboard.press('Enter')
  await expect(kiosk.getByRole('dialog').getByRole('button', { name: '取り消す' })).toBeFocused()
  await kiosk.keyboard.press('Escape')
  await expect(kiosk.getByRole('dialog')).toHaveCount(0)
  await expect(kiosk.getByRole('button', { name: '職員を呼ぶ' })).toBeFocused()
})
