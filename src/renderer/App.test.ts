import { fireEvent, screen, within } from '@testing-library/vue'
import { expect, test } from 'vitest'
import { nextTick } from 'vue'
import { createFakeBridge, HOME, refuse } from './testing/createFakeBridge'
import { openKiosk } from './testing/openKiosk'
import { searchEditionOf } from './testing/searchEditionOf'

const button = (name: string) => screen.findByRole('button', { name })

test('the waiting screen says whose counter it is and what can be asked', async () => {
  openKiosk(createFakeBridge())
  // A line may break before 健康保険組合, so the name is in two elements.
  const union = await screen.findByText(
    (_text, element) => element?.tagName === 'P' && element.textContent.trim() === 'みほん健康保険組合'
  )
  expect(union).toBeVisible()
  expect(await screen.findByText('何を持っていきますか')).toBeVisible()
})

test('a core that cannot be reached is reported in Japanese, and asked again on request', async () => {
  let broken = true
  const user = openKiosk(createFakeBridge({ 'content:home': () => (broken ? refuse('unreachable') : HOME) }))
  await user.click(await button('画面にふれてはじめる'))
  expect(await screen.findByRole('alert')).toHaveTextContent('もう一度お試しください')
  broken = false
  await user.click(await button('もう一度ためす'))
  expect(await button('病院にかかるとき')).toBeVisible()
})

test('the first screen asks what happened', async () => {
  const bridge = createFakeBridge({
    'content:errand': () => ({
      errand: { id: 'lost', name: 'なくした', icon: 'lost' },
      items: [{ id: '1-1', kind: 'entry', question: '財布', category: 'c1', conclusion: '' }],
      readings: {}
    })
  })
  const user = openKiosk(bridge)
  await user.click(await button('画面にふれてはじめる'))
  const errands = await screen.findByRole('list', { name: 'こんなときは' })
  await user.click(within(errands).getByRole('button', { name: 'なくした' }))
  expect(await button('財布')).toBeVisible()
  expect(bridge.asked).toContainEqual(['content:errand', { id: 'lost' }])
})

test('content without errands is shown by its categories', async () => {
  const home = { errands: [], categories: [], popular: [], guides: [], notices: [], readings: {} }
  const user = openKiosk(createFakeBridge({ 'content:home': () => home }))
  await user.click(await button('画面にふれてはじめる'))
  expect(await screen.findByRole('list', { name: '用件からえらぶ' })).toBeInTheDocument()
  expect(screen.queryByRole('list', { name: 'こんなときは' })).toBeNull()
})

test('what a letter finds is shown before anything else can happen, and no letter goes to the core', async () => {
  const bridge = createFakeBridge({
    'search:edition': ({ pack }) => (pack ? null : searchEditionOf(['病院にかかる', '退職する']))
  })
  const user = openKiosk(bridge)
  await user.click(await button('画面にふれてはじめる'))
  await user.click(await button('ことばでさがす'))
  const box = await screen.findByRole('searchbox')
  await user.type(box, '退職')
  await screen.findByRole('list', { name: '検索結果' })
  const asked = bridge.asked.length
  void fireEvent.update(box, '病院')
  await nextTick()
  expect(within(screen.getByRole('list', { name: '検索結果' })).getByRole('button')).toHaveAccessibleName(
    '病院にかかる'
  )
  expect(JSON.stringify(bridge.asked)).not.toMatch(/病院|退職/)
  expect(bridge.asked).toHaveLength(asked)
})

test.each([
  ['病院', null],
  ['病院の粗大ごみの収集', 'もしかして']
])('results for %s are shown under the heading %s', async (text, heading) => {
  const user = openKiosk(createFakeBridge({ 'search:edition': () => searchEditionOf(['病院にかかる', '退職する']) }))
  await user.click(await button('画面にふれてはじめる'))
  await user.click(await button('ことばでさがす'))
  await user.type(await screen.findByRole('searchbox'), text)
  expect(await screen.findByRole('button', { name: '病院にかかる' })).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'もしかして' })?.textContent ?? null).toBe(heading)
})

test('if nothing is found the page says so, with categories and the counter', async () => {
  const user = openKiosk(createFakeBridge({ 'search:edition': () => searchEditionOf(['病院にかかる']) }))
  await user.click(await button('画面にふれてはじめる'))
  await user.click(await button('ことばでさがす'))
  await user.click(await button('ぬ'))
  expect(await screen.findByRole('heading', { name: /見つかりませんでした/ })).toBeVisible()
  expect(screen.getByRole('list', { name: '用件からえらぶ' })).toBeVisible()
})

test('a printer that wants paper says so, and the sheet is never called printed', async () => {
  const user = openKiosk(createFakeBridge({ 'print:outcome': () => 'check-paper' }))
  await user.click(await button('画面にふれてはじめる'))
  await user.click(await button('何を持っていきますか'))
  await user.click(await button('印刷する'))
  expect(await screen.findByText(/紙を確認してください/)).toBeVisible()
  expect(screen.queryByText(/印刷しました/)).toBeNull()
})

test('the core forgets the print jobs of a visit when it ends', async () => {
  const bridge = createFakeBridge()
  const user = openKiosk(bridge)
  await user.click(await button('画面にふれてはじめる'))
  await user.click(await button('最初にもどる'))
  await button('画面にふれてはじめる')
  expect(bridge.asked.map(([channel]) => channel)).toContain('print:forget')
})
