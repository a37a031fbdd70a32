import { expect, test } from './fixtures'
import { tap } from './tap'
import { begin, button, openFirstAnswer } from './visitor'

test.beforeEach(async ({ kiosk }) => {
  await begin(kiosk)
  await openFirstAnswer(kiosk)
})

test('最初にもどる asks before a print list is lost, and so does もどる from the first screen', async ({ kiosk }) => {
  await tap(button(kiosk, '印刷リストに入れる'))
  await tap(button(kiosk, '最初にもどる'))
  const dialog = kiosk.getByRole('dialog', { name: '最初にもどりますか' })
  await expect(dialog).toContainText('印刷リストに入れたものが、消えます。')
  await tap(button(kiosk, 'もどらない'))
  await expect(dialog).toHaveCount(0)
  for (let screens = 0; screens < 2; screens++) await tap(button(kiosk, 'もどる'))
  await expect(kiosk.getByRole('heading', { name: 'どのようなご用ですか' })).toBeVisible()
  await tap(button(kiosk, 'もどる'))
  await tap(dialog.getByRole('button', { name: '印刷リストを見る' }))
  await expect(kiosk.getByRole('list', { name: '印刷する内容' })).toBeVisible()
  await tap(button(kiosk, '最初にもどる'))
  await tap(button(kiosk, '消してもどる'))
  await expect(button(kiosk, '画面にふれてはじめる')).toBeVisible()
})

test('最初にもどる asks nothing if nothing would be lost', async ({ kiosk }) => {
  await tap(button(kiosk, '最初にもどる'))
  await expect(button(kiosk, '画面にふれてはじめる')).toBeVisible()
})

test('who was not helped is led to the counter, and to another search', async ({ kiosk }) => {
  const helpful = kiosk.getByRole('group', { name: '役に立ちましたか' })
  await tap(helpful.getByRole('button', { name: 'いいえ' }))
  await tap(helpful.getByRole('button', { name: '窓口でたずねる' }))
  await tap(kiosk.getByRole('dialog').getByRole('button', { name: '取り消す' }))
  await tap(helpful.getByRole('button', { name: 'ことばでさがす' }))
  await expect(kiosk.getByRole('searchbox', { name: '調べたいことば' })).toBeVisible()
})

test('印刷リストに入れる does not move the other buttons', async ({ kiosk }) => {
  const places = () =>
    kiosk.getByRole('main').evaluate((main) =>
      [...main.querySelectorAll('button, [role="region"]')].map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect()
        return [x, y, width, height].map(Math.round)
      })
    )
  const before = await places()
  await tap(button(kiosk, '印刷リストに入れる'))
  await expect(button(kiosk, '印刷リストを見る（1件）')).toBeVisible()
  expect(await places()).toEqual(before)
})
