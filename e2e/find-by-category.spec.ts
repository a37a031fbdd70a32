import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { tap } from './tap'
import { begin, button, itemsOf, openFirstAnswer } from './visitor'

test('a visitor chooses a category, reads an answer and goes on to a related one', async ({ kiosk }) => {
  await begin(kiosk)
  const category = itemsOf(kiosk, '用件からえらぶ').first()
  const name = (await category.getAttribute('aria-label')) ?? ''
  await tap(category)
  await expect(kiosk.getByRole('heading', { level: 1, name, exact: true })).toBeVisible()
  await tap(button(kiosk, 'もどる'))

  const question = await openFirstAnswer(kiosk)
  await tap(itemsOf(kiosk, '関連する質問').first())
  await expect(kiosk.getByRole('article', { name: question, exact: true })).toHaveCount(0)
  await tap(button(kiosk, 'もどる'))
  await expect(kiosk.getByRole('article', { name: question, exact: true })).toBeVisible()
})

test('a visitor who lost the 資格確認書 reads what to do after three touches', async ({ kiosk }) => {
  await begin(kiosk)
  await tap(itemsOf(kiosk, 'こんなときは').filter({ hasText: 'なくした' }))
  await tap(itemsOf(kiosk, '質問の一覧').filter({ hasText: '資格確認書をなくした' }))
  await expect(kiosk.getByRole('article')).toContainText('資格確認書')
})

test.describe('the old card', () => {
  const asked = async (kiosk: Page) => {
    await begin(kiosk)
    await tap(itemsOf(kiosk, '用件からえらぶ').filter({ hasText: 'これまでの健康保険証' }))
    await tap(
      itemsOf(kiosk, '質問の一覧')
        .filter({ hasText: 'まだ使えますか' })
        .or(itemsOf(kiosk, '質問の一覧').filter({ hasText: 'いつまで使えますか' }))
        .first()
    )
    return kiosk.getByRole('article')
  }

  test('is said to have ended, on the day the content was checked', async ({ kiosk }) => {
    await expect(await asked(kiosk)).toContainText('もう使えません')
  })

  test.describe('a month before it ended', () => {
    test.use({ now: '2025-11-01' })

    test('is said to be still in use, with its last day', async ({ kiosk }) => {
      const article = await asked(kiosk)
      await expect(article).toContainText('2025年12月1日')
      await expect(article).not.toContainText('もう使えません')
    })
  })
})

test('もどる from the first screen ends the visit', async ({ kiosk }) => {
  await begin(kiosk)
  await tap(button(kiosk, 'もどる'))
  await expect(button(kiosk, '画面にふれてはじめる')).toBeVisible()
})
