import { expect, test } from './fixtures'
import { begin, button, itemsOf, openFirstAnswer } from './visitor'

const OPENED = new Date('2026-11-20T09:00:00+09:00')
const TOUCHED = new Date('2026-11-20T10:00:00+09:00')
/** So long a touch of 印刷する is taken for the one before. */
const SAME_TOUCH_MS = 4000

test('a visitor gathers two answers, looks at them and prints them together', async ({ kiosk }) => {
  await begin(kiosk)
  const first = await openFirstAnswer(kiosk)
  await button(kiosk, '印刷リストに入れる').tap()
  await button(kiosk, 'もどる').tap()
  await itemsOf(kiosk, '質問の一覧').nth(1).tap()
  await button(kiosk, '印刷リストに入れる').tap()
  await kiosk.getByRole('button', { name: /印刷リストを見る/ }).tap()

  const preview = kiosk.getByRole('list', { name: '印刷する内容' })
  await expect(preview.getByRole('heading', { level: 2, name: first })).toBeVisible()
  await button(kiosk, '印刷する').tap()
  await expect(kiosk.getByRole('status')).toHaveText('印刷を受け付けました')
})

test('a second touch of 印刷する right after the first prints nothing more', async ({ kiosk, hostKind }) => {
  test.skip(hostKind !== 'browser', 'the browser host only: requests can be counted on their way')
  const submitted: string[] = []
  kiosk.on('request', (request) => request.url().includes('print:submit') && submitted.push(request.url()))
  await begin(kiosk)
  await openFirstAnswer(kiosk)
  await kiosk.clock.install({ time: OPENED })
  await kiosk.clock.pauseAt(TOUCHED)
  await button(kiosk, '印刷する').tap()
  await expect(kiosk.getByRole('status')).toHaveText('印刷を受け付けました')
  await button(kiosk, '印刷する').tap()
  await kiosk.clock.runFor(SAME_TOUCH_MS)
  await button(kiosk, '印刷する').tap()
  await expect.poll(() => submitted.length).toBe(2)
})
