import { expect, test } from './fixtures'
import { tap } from './tap'
import { begin, button, itemsOf, openSearch, resultsOf, typeOnScreen } from './visitor'

test('a visitor types kana, opens the answer and takes it on paper', async ({ kiosk }) => {
  await begin(kiosk)
  await openSearch(kiosk)
  await typeOnScreen(kiosk, 'たいしょく')
  await expect(kiosk.getByRole('searchbox', { name: '調べたいことば' })).toHaveValue('たいしょく')
  await tap(itemsOf(kiosk, '検索結果').first())
  await expect(kiosk.getByRole('article', { name: /退職/ })).toBeVisible()
  await tap(button(kiosk, '印刷する'))
  await expect(kiosk.getByRole('status')).toHaveText('印刷を受け付けました')
})

test('searching makes no request, and works even while the core does not answer', async ({ kiosk }) => {
  const sent: string[] = []
  // A word without a sure result is counted once typing pauses, and a slow machine pauses after each letter.
  kiosk.on('request', (request) => {
    if (!request.url().endsWith('/stats:count')) sent.push(`${request.url()} ${request.postData() ?? ''}`)
  })
  await begin(kiosk)
  await openSearch(kiosk)
  await typeOnScreen(kiosk, 'たい')
  await kiosk.route('**/api/**', (route) => route.abort())
  await typeOnScreen(kiosk, 'しょく')
  await expect(itemsOf(kiosk, '検索結果').filter({ hasText: '退職' }).first()).toBeVisible()
  expect(sent.filter((request) => request.includes('たい'))).toEqual([])
})

test('a visitor touches a candidate instead of typing on', async ({ kiosk }) => {
  await begin(kiosk)
  await openSearch(kiosk)
  await typeOnScreen(kiosk, 'びょういん')
  // By name, not by place: the list may still change until the results for the last letter are there.
  await tap(itemsOf(kiosk, '候補').filter({ hasText: /^病院$/ }))
  await expect(kiosk.getByRole('searchbox')).toHaveValue('病院')
  await expect(itemsOf(kiosk, '検索結果').first()).toBeVisible()
})

test('coming back from an answer, the word and its results are still there', async ({ kiosk }) => {
  await begin(kiosk)
  await openSearch(kiosk)
  await typeOnScreen(kiosk, 'たいしょく')
  await tap(itemsOf(kiosk, '検索結果').first())
  await tap(button(kiosk, 'もどる'))
  await expect(kiosk.getByRole('searchbox')).toHaveValue('たいしょく')
  await expect(itemsOf(kiosk, '検索結果').first()).toBeVisible()
})

test('the results of a new word begin at the top, however far the last list was scrolled', async ({ kiosk }) => {
  await begin(kiosk)
  await openSearch(kiosk)
  const box = kiosk.getByRole('searchbox')
  const outcome = kiosk.getByRole('region', { name: 'さがした結果' })
  await box.fill('保険証')
  await resultsOf(kiosk, '保険証')
  await tap(button(kiosk, '下へ'))
  await expect.poll(() => outcome.evaluate((element) => element.scrollTop)).toBeGreaterThan(0)
  await box.fill('保険証をなくした')
  await resultsOf(kiosk, '保険証をなくした')
  await expect.poll(() => outcome.evaluate((element) => element.scrollTop)).toBe(0)
})

for (const nonsense of ['。。。', 'ぬぬぬぬ'])
  test(`for ${nonsense} the screen offers categories and the counter, and claims no answer`, async ({ kiosk }) => {
    await begin(kiosk)
    await openSearch(kiosk)
    await kiosk.getByRole('searchbox').fill(nonsense)
    await expect(kiosk.getByRole('heading', { name: /もしかして|見つかりませんでした/ })).toBeVisible()
    await expect(itemsOf(kiosk, '用件からえらぶ').first()).toBeVisible()
    await expect(button(kiosk, '職員を呼ぶ').first()).toBeVisible()
  })

test('what was typed is marked in the results', async ({ kiosk }) => {
  await begin(kiosk)
  await openSearch(kiosk)
  await kiosk.getByRole('searchbox').fill('退職')
  await expect(itemsOf(kiosk, '検索結果').locator('mark').first()).toHaveText('退職')
})

for (const [typed, never] of [
  ['いつまで使えますか', 'これまでの健康保険証'],
  ['こどもがうまれた', '退職'],
  ['とどかない', '内容'],
  ['しんだ', '診断']
] as const)
  test(`for ${typed} no candidate leads to ${never}`, async ({ kiosk }) => {
    await begin(kiosk)
    await openSearch(kiosk)
    await kiosk.getByRole('searchbox').fill(typed)
    await resultsOf(kiosk, typed)
    await expect(itemsOf(kiosk, '候補').filter({ hasText: never })).toHaveCount(0)
  })

for (const [typed, question] of [
  ['四桁', /4桁|暗証番号|カードリーダー/],
  ['3月まで', /3月まで/],
  ['再公布', /再交付|なくした/],
  ['へんき', /返/]
] as const)
  test(`${typed} finds what it says`, async ({ kiosk }) => {
    await begin(kiosk)
    await openSearch(kiosk)
    await kiosk.getByRole('searchbox').fill(typed)
    await expect(itemsOf(kiosk, '検索結果').filter({ hasText: question }).first()).toBeVisible()
  })

test('uncertain results are shown under もしかして', async ({ kiosk }) => {
  await begin(kiosk)
  await openSearch(kiosk)
  await kiosk.getByRole('searchbox').fill('引っ越しの粗大ごみを出す日')
  await expect(kiosk.getByRole('heading', { name: 'もしかして' })).toBeVisible()
  await expect(itemsOf(kiosk, '検索結果').first()).toBeVisible()
})
