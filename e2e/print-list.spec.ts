import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { pdfPages, squeeze } from './printing/pdf'
import { tap } from './tap'
import { begin, button, itemsOf, openFirstAnswer } from './visitor'

const OPENED = new Date('2026-11-20T09:00:00+09:00')
const TOUCHED = new Date('2026-11-20T10:00:00+09:00')
/** For this long, another touch of 印刷する counts as the same one. */
const SAME_TOUCH_MS = 4000

test('a visitor gathers three answers, looks at them and takes them home on one sheet', async ({ kiosk, print }) => {
  await begin(kiosk)
  const first = await openFirstAnswer(kiosk)
  await tap(button(kiosk, '印刷リストに入れる'))
  const questions = [first, await listAnswer(kiosk, 1), await listAnswer(kiosk, 2)]
  await tap(button(kiosk, '印刷リストを見る（3件）'))
  const preview = kiosk.getByRole('list', { name: '印刷する内容' })
  for (const name of questions)
    await expect(preview.getByRole('heading', { level: 2, name, exact: true })).toBeVisible()

  // The picture of the paper, which cannot be touched.
  await expect(kiosk.getByRole('img', { name: /^印刷する紙の見本/ })).toHaveAccessibleName('印刷する紙の見本、A4 2枚')
  await expect(kiosk.locator('[inert] iframe')).toHaveCount(1)
  const paper = kiosk.frameLocator('iframe[title="印刷する紙"]')
  const shown = squeeze(await paper.locator('body').innerText())

  const pages = await pdfPages(await print())
  expect(pages).toHaveLength(2)
  const text = pages.join('')
  const contents = questions.map((question) => `[0-9]-[0-9]{2}${squeeze(question)}`).join('')
  expect(text).toMatch(new RegExp(`この紙の内容${contents}`))
  // Each question appears once in the table of contents and once above its answer.
  for (const question of questions) expect(text.split(squeeze(question))).toHaveLength(3)
  for (const question of questions) expect(shown.split(squeeze(question))).toHaveLength(3)
  expect([...text].sort().join('')).toBe([...shown].sort().join(''))
})

test('a second touch of 印刷する right after the first prints nothing more', async ({ kiosk, hostKind }) => {
  test.skip(hostKind !== 'browser', 'the browser host only: requests can be counted on their way')
  const submitted: string[] = []
  kiosk.on('request', (request) => request.url().includes('print:submit') && submitted.push(request.url()))
  await begin(kiosk)
  await openFirstAnswer(kiosk)
  await kiosk.clock.install({ time: OPENED })
  await kiosk.clock.pauseAt(TOUCHED)
  await tap(button(kiosk, '印刷する'))
  await expect(kiosk.getByRole('status')).toHaveText('印刷を受け付けました')
  await tap(button(kiosk, '印刷する'))
  await kiosk.clock.runFor(SAME_TOUCH_MS)
  await tap(button(kiosk, '印刷する'))
  await expect.poll(() => submitted.length).toBe(2)
})

/** Goes back from an answer to its category and puts the answer at `place` into the 印刷リスト. Returns its question. */
async function listAnswer(kiosk: Page, place: number): Promise<string> {
  await tap(button(kiosk, 'もどる'))
  const item = itemsOf(kiosk, '質問の一覧').nth(place)
  const question = (await item.getAttribute('aria-label')) ?? ''
  await tap(item)
  await kiosk.getByRole('article', { name: question, exact: true }).waitFor()
  await tap(button(kiosk, '印刷リストに入れる'))
  return question
}
