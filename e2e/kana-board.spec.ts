import { devtoolsOf } from './devtoolsOf'
import { expect, test } from './fixtures'
import { tap, touch } from './tap'
import { begin, button, openSearch, typeOnScreen } from './visitor'

test.beforeEach(async ({ kiosk }) => {
  await begin(kiosk)
  await openSearch(kiosk)
})

test('voiced, small and long sounds are written with one key each', async ({ kiosk }) => {
  await typeOnScreen(kiosk, 'きょうかいぱっぴー')
  await expect(kiosk.getByRole('searchbox')).toHaveValue('きょうかいぱっぴー')
})

test('one key removes the last letter, another removes everything', async ({ kiosk }) => {
  await typeOnScreen(kiosk, 'かぞくの')
  await tap(button(kiosk, '一字消す'))
  await expect(kiosk.getByRole('searchbox')).toHaveValue('かぞく')
  await tap(button(kiosk, '空白'))
  await expect(kiosk.getByRole('searchbox')).toHaveValue('かぞく ')
  await tap(button(kiosk, '全部消す'))
  await expect(kiosk.getByRole('searchbox')).toHaveValue('')
})

test('the order of the letters can be changed, for this visitor only', async ({ kiosk }) => {
  const board = kiosk.getByRole('group', { name: '文字盤' })
  const first = board.getByRole('button').first()
  await expect(first).toHaveAccessibleName('わ')
  await tap(button(kiosk, '文字のならび'))
  await expect(first).toHaveAccessibleName('あ')
  await tap(button(kiosk, '文字のならび'))
  await tap(board.getByRole('button', { name: 'k', exact: true }))
  await expect(kiosk.getByRole('searchbox')).toHaveValue('k')
  await tap(button(kiosk, '最初にもどる'))
  await begin(kiosk)
  await openSearch(kiosk)
  await expect(first).toHaveAccessibleName('わ')
})

test('two thumbs landing at once on two keys type two letters', async ({ kiosk }) => {
  await button(kiosk, 'か').click({ trial: true })
  const points = await Promise.all(
    ['か', 'も'].map(async (name) => {
      const box = await button(kiosk, name).boundingBox()
      return { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 20 }
    })
  )
  await touch(kiosk, points)
  await expect(kiosk.getByRole('searchbox')).toHaveValue(/^(かも|もか)$/)
})

test('a key shows that it is touched while the finger is still on it', async ({ kiosk }) => {
  const key = button(kiosk, 'か')
  // Waits until the screen takes touches.
  await key.click({ trial: true })
  const before = await key.evaluate((element) => getComputedStyle(element).backgroundColor)
  const box = await key.boundingBox()
  await kiosk.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20)
  await kiosk.mouse.down()
  await expect(key).not.toHaveCSS('background-color', before)
  await expect(kiosk.getByRole('searchbox')).toHaveValue('か')
  await kiosk.mouse.up()
  await expect(key).toHaveCSS('background-color', before)
})

test('the board can be put away to see all results, and brought back', async ({ kiosk }) => {
  await tap(button(kiosk, '文字盤を閉じる'))
  await expect(kiosk.getByRole('group', { name: '文字盤' })).toHaveCount(0)
  await tap(button(kiosk, '文字盤を出す'))
  await expect(kiosk.getByRole('group', { name: '文字盤' })).toBeVisible()
})

test('no keyboard of the platform opens, and a real keyboard still types', async ({ kiosk }) => {
  const box = kiosk.getByRole('searchbox')
  await expect(box).toHaveAttribute('inputmode', 'none')
  await typeOnScreen(kiosk, 'ほ')
  await expect(box).toBeFocused()
  await kiosk.keyboard.type('ken')
  await expect(box).toHaveValue('ほken')
})

test('text that an input method is still composing is not searched for', async ({ kiosk }) => {
  const session = await devtoolsOf(kiosk)
  await session.send('Input.imeSetComposition', { text: 'たいしょく', selectionStart: 5, selectionEnd: 5 })
  await expect(kiosk.getByRole('searchbox')).toHaveValue('たいしょく')
  await expect(kiosk.getByRole('list', { name: '検索結果' })).toHaveCount(0)
  await session.send('Input.insertText', { text: '退職' })
  await expect(kiosk.getByRole('list', { name: '検索結果' })).toBeVisible()
})
