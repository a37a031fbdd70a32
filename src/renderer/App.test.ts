import { screen, within } from '@testing-library/vue'
import { expect, test, vi } from 'vitest'
import type { SearchHit, SearchView } from '../contract/search'
import { createFakeBridge } from './testing/fakeBridge'
import { openKiosk } from './testing/openKiosk'

const button = (name: string) => screen.findByRole('button', { name })
const hit = (question: string): SearchHit => ({
  no: question,
  kind: 'entry',
  category: 'c1',
  question,
  conclusion: '',
  marked: [{ text: question, hit: false }]
})

test('the waiting screen says whose counter it is and what can be asked', async () => {
  openKiosk(createFakeBridge())
  // The name may break before 健康保険組合, so that it stands in two parts.
  const union = await screen.findByText(
    (_text, element) => element?.tagName === 'P' && element.textContent.trim() === 'みほん健康保険組合'
  )
  expect(union).toBeVisible()
  expect(await screen.findByText('何を持っていきますか')).toBeVisible()
})

test('a core that cannot be reached is told in Japanese, and asked again on request', async () => {
  let broken = true
  const bridge = createFakeBridge()
  const flaky = {
    invoke: vi.fn((channel, request) =>
      broken && channel === 'content:home'
        ? Promise.resolve({ ok: false, code: 'unreachable' })
        : bridge.invoke(channel, request)
    )
  } as unknown as typeof bridge
  const user = openKiosk(flaky)
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
      items: [hit('財布')],
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

test('a content without errands is shown by its categories', async () => {
  const home = { errands: [], categories: [], popular: [], guides: [], notices: [], readings: {} }
  const user = openKiosk(createFakeBridge({ 'content:home': () => home }))
  await user.click(await button('画面にふれてはじめる'))
  expect(await screen.findByRole('list', { name: '用件からえらぶ' })).toBeInTheDocument()
  expect(screen.queryByRole('list', { name: 'こんなときは' })).toBeNull()
})

test('an older answer never overwrites a newer one', async () => {
  const waiting = new Map<string, (view: SearchView) => void>()
  const view = (question: string) => ({ confident: true, hits: [hit(question)], completions: [], readings: {} })
  const user = openKiosk(
    createFakeBridge({ 'search:find': ({ text }) => new Promise((resolve) => waiting.set(text, resolve)) })
  )
  await user.click(await button('画面にふれてはじめる'))
  await user.click(await button('ことばでさがす'))
  await user.type(await screen.findByRole('searchbox'), 'かく')
  waiting.get('かく')?.(view('新しい答え'))
  const results = await screen.findByRole('list', { name: '検索結果' })
  waiting.get('か')?.(view('古い答え'))
  await new Promise((resolve) => setTimeout(resolve))
  expect(within(results).getByRole('button')).toHaveAccessibleName('新しい答え')
})

test.each([
  [true, null],
  [false, 'もしかして']
])('results that are sure: %s, stand under the heading %s', async (confident, heading) => {
  const found = { confident, hits: [hit('かかりつけの病院')], completions: [], readings: {} }
  const user = openKiosk(createFakeBridge({ 'search:find': () => found }))
  await user.click(await button('画面にふれてはじめる'))
  await user.click(await button('ことばでさがす'))
  await user.click(await button('か'))
  expect(await screen.findByRole('button', { name: 'かかりつけの病院' })).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'もしかして' })?.textContent ?? null).toBe(heading)
})

test('where nothing is found the page says so, with categories and the counter', async () => {
  const user = openKiosk(
    createFakeBridge({ 'search:find': () => ({ confident: false, hits: [], completions: [], readings: {} }) })
  )
  await user.click(await button('画面にふれてはじめる'))
  await user.click(await button('ことばでさがす'))
  await user.click(await button('か'))
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
