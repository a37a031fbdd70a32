import { startHost } from '../browserHost'
import { expect, test } from '../fixtures'
import { begin, button, itemsOf, openSearch, typeOnScreen } from '../visitor'
import { installPageClock, readPageClock, restartPageClock } from './pageClock'
import { p95, report } from './report'

const WORDS = [
  'たいしょく',
  'びょういん',
  'しかくかくにんしょ',
  'けっこん',
  'なくした',
  'まいなほけんしょう',
  'あんしょうばんごう'
]
const ROUNDS = 15

test('key press to painted results', async ({ kiosk }) => {
  await begin(kiosk)
  await openSearch(kiosk)
  await installPageClock(kiosk)
  const times: number[] = []
  for (const word of [...WORDS, ...WORDS, ...WORDS]) {
    for (const letter of word) {
      await restartPageClock(kiosk)
      await typeOnScreen(kiosk, letter)
      times.push(...(await readPageClock(kiosk, 1)).slice(-1))
    }
    await button(kiosk, '全部消す').tap()
  }
  report('key press to painted results, p95', p95(times), 50, 'ms', `${times.length} keys`)
})

test('screen to screen', async ({ kiosk }) => {
  await begin(kiosk)
  await installPageClock(kiosk)
  const times: number[] = []
  const step = async (touch: () => Promise<void>) => {
    await restartPageClock(kiosk)
    await touch()
    times.push(...(await readPageClock(kiosk, 1)).slice(-1))
  }
  for (let round = 0; round < ROUNDS; round++) {
    await step(() =>
      itemsOf(kiosk, '用件からえらぶ')
        .nth(round % 8)
        .tap()
    )
    await step(() => itemsOf(kiosk, '質問の一覧').first().tap())
    await step(() => button(kiosk, 'もどる').tap())
    await step(() => button(kiosk, 'もどる').tap())
    await step(() => button(kiosk, '質問に答えてさがす').tap())
    await step(() => button(kiosk, 'もどる').tap())
    await step(() => openSearch(kiosk))
    await step(() => button(kiosk, 'もどる').tap())
  }
  report('screen to screen, p95', p95(times), 100, 'ms', `${times.length} changes`)
})

test('start of the browser host to a page that answers touch', async ({ context }) => {
  const times: number[] = []
  for (let round = 0; round < 5; round++) {
    const page = await context.newPage()
    const started = performance.now()
    const host = await startHost(['--now', '2026-11-20'])
    await page.goto(host.address)
    await begin(page)
    times.push(performance.now() - started)
    await page.close()
    await host.stop()
  }
  const median = times.toSorted((a, b) => a - b)[2] ?? NaN
  report('start to first touch, median', median, 2000, 'ms', `${times.length} starts, Chromium already running`)
  expect(times).toHaveLength(5)
})
