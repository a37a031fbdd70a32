import type { Locator } from '@playwright/test'
import { startHost } from '../browserHost'
import { expect, test } from '../fixtures'
import { leave, openScreen, SCREENS } from '../screens'
import { begin, button, itemsOf, keysFor, openSearch } from '../visitor'
import { clock, installPageClock } from './pageClock'
import { quantile, report, reportTimes } from './report'

const WORDS = [
  'たいしょく',
  'びょういん',
  'しかくかくにんしょ',
  'けっこん',
  'なくした',
  'まいなほけんしょう',
  'あんしょうばんごう'
]
const WORD_ROUNDS = 5
const SCREEN_ROUNDS = 25

test('key press to painted results', async ({ kiosk }) => {
  await begin(kiosk)
  await openSearch(kiosk)
  await installPageClock(kiosk, 'pointerdown')
  const times: number[] = []
  let late = 0
  for (let round = 0; round < WORD_ROUNDS; round++)
    for (const word of WORDS) {
      for (const key of keysFor(kiosk, word)) {
        const { ms, frame } = await clock(kiosk, () => key.tap())
        times.push(ms)
        if (frame > 1) late += 1
      }
      await button(kiosk, '全部消す').tap()
    }
  report('key presses whose results the next frame did not show', late, 0, '', `of ${times.length}`)
  reportTimes('key press to painted results', times, 34)
})

test('screen to screen', async ({ kiosk }) => {
  await begin(kiosk)
  await installPageClock(kiosk, 'click')
  const times: number[] = []
  const step = async (target: Locator) => times.push((await clock(kiosk, () => target.tap())).ms)
  for (let round = 0; round < SCREEN_ROUNDS; round++) {
    await step(itemsOf(kiosk, '用件からえらぶ').nth(round % 8))
    await step(itemsOf(kiosk, '質問の一覧').first())
    await step(button(kiosk, 'もどる'))
    await step(button(kiosk, 'もどる'))
    await step(button(kiosk, '質問に答えてさがす'))
    await step(button(kiosk, 'もどる'))
    await step(button(kiosk, 'ことばでさがす'))
    await step(button(kiosk, 'もどる'))
  }
  reportTimes('screen to screen', times, 100)
})

test('JavaScript of a visit through every screen', async ({ kiosk }) => {
  for (const name of Object.keys(SCREENS)) {
    await openScreen(kiosk, name, 0, 0)
    await leave(kiosk)
  }
  const scripts = await kiosk.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming && entry.name.endsWith('.js'))
      .map((entry) => ({ name: entry.name, bytes: (entry as PerformanceResourceTiming).decodedBodySize }))
  )
  const [search, others] = [true, false].map((isSearch) =>
    scripts.filter(({ name }) => name.includes('openFinder') === isSearch)
  )
  const kilobytes = (files = scripts) => files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000
  const first = 'JavaScript of a visitor, without the staff’s and the search'
  report(first, kilobytes(others), 250, 'kB', `${others?.length} files`)
  report(
    'JavaScript of the search, loaded behind the first screen',
    kilobytes(search),
    110,
    'kB',
    `${search?.length} file`
  )
  expect(kilobytes(search)).toBeGreaterThan(0)
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
  report(
    'start to first touch, median',
    quantile(times, 0.5),
    2000,
    'ms',
    `${times.length} starts, Chromium already running`
  )
  expect(times).toHaveLength(5)
})
