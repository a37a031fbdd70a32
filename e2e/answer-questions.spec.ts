import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { tap } from './tap'
import { begin, button, itemsOf } from './visitor'

test.beforeEach(async ({ kiosk }) => {
  await begin(kiosk)
  await tap(button(kiosk, '質問に答えてさがす'))
})

/** Opens a guide and gives the same answer to all its questions, up to its end. */
async function answerAll(kiosk: Page, guide: string, answer: string): Promise<void> {
  await tap(itemsOf(kiosk, '質問に答えてさがせること').filter({ hasText: guide }))
  await button(kiosk, answer).waitFor()
  const heading = kiosk.getByRole('heading', { level: 1 })
  for (let step = 0; step < 20 && (await kiosk.getByRole('article').count()) === 0; step++) {
    const asked = await heading.innerText()
    await tap(button(kiosk, answer))
    await expect(heading).not.toHaveText(asked)
  }
  await expect(kiosk.getByRole('list', { name: 'これまでの答え' })).toContainText(answer)
}

for (const guide of [
  '病院に何を持っていく？',
  'カードが読み取れないときの備え',
  '資格確認書はどこへ返す？',
  '登録できているか確かめたい'
]) {
  test(`「${guide}」 leads from yes to an end that can be printed`, async ({ kiosk }) => {
    await answerAll(kiosk, guide, 'はい')
    await tap(button(kiosk, '印刷する'))
    await expect(kiosk.getByRole('status')).toHaveText('印刷を受け付けました')
  })

  test(`「${guide}」 has an end for somebody who answers わからない to everything`, async ({ kiosk }) => {
    await answerAll(kiosk, guide, 'わからない')
    await expect(kiosk.getByRole('article')).toBeVisible()
  })
}

test('もどる takes back an answer and its line in the trail; there is no other button for that', async ({ kiosk }) => {
  await tap(itemsOf(kiosk, '質問に答えてさがせること').first())
  await button(kiosk, 'はい').waitFor()
  const heading = kiosk.getByRole('heading', { level: 1 })
  const first = await heading.innerText()
  await tap(button(kiosk, 'はい'))
  await expect(heading).not.toHaveText(first)
  await expect(kiosk.getByRole('list', { name: 'これまでの答え' }).getByRole('listitem')).toHaveCount(1)
  await expect(kiosk.getByRole('button', { name: /もどる/ })).toHaveCount(2)
  await tap(button(kiosk, 'もどる'))
  await expect(heading).toHaveText(first)
  await expect(kiosk.getByRole('list', { name: 'これまでの答え' })).toHaveCount(0)
})

for (const viewport of [
  { width: 1080, height: 1920 },
  { width: 1920, height: 1080 },
  { width: 1280, height: 800 }
])
  test.describe(`on a screen of ${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport })

    test('はい, いいえ and わからない stay where they are from question to question', async ({ kiosk }) => {
      await tap(itemsOf(kiosk, '質問に答えてさがせること').first())
      const heading = kiosk.getByRole('heading', { level: 1 })
      const places = () =>
        Promise.all(['はい', 'いいえ', 'わからない'].map((name) => button(kiosk, name).boundingBox()))
      await button(kiosk, 'はい').waitFor()
      const before = await places()
      const first = await heading.innerText()
      await tap(button(kiosk, 'いいえ'))
      await expect(heading).not.toHaveText(first)
      await button(kiosk, 'はい').click({ trial: true })
      expect(await places()).toEqual(before)
    })
  })
