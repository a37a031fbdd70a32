import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createApp, effectScope, nextTick, shallowRef, type EffectScope } from 'vue'
import type { SearchView } from '../../finder/openFinder'
import { bridgeKey } from '../../bridge/bridgeKey'
import { useVisitStore } from '../../stores/visit'
import { createFakeBridge, refuse } from '../../testing/createFakeBridge'
import { STOPPED_MS, useUnsureCount } from './useUnsureCount'

const found = (confident: boolean): SearchView => ({
  confident,
  hits: [{ id: '1-01' } as SearchView['hits'][number]],
  counter: false,
  completions: [],
  readings: {}
})

let bridge: ReturnType<typeof createFakeBridge>
let view: ReturnType<typeof shallowRef<SearchView | undefined>>
let scope: EffectScope

beforeEach(() => {
  vi.useFakeTimers()
  const pinia = createPinia()
  bridge = createFakeBridge({ 'stats:count': () => refuse('internal') })
  createApp({}).use(pinia).provide(bridgeKey, bridge)
  setActivePinia(pinia)
  useVisitStore().start()
  view = shallowRef()
  scope = effectScope()
  scope.run(() => useUnsureCount(() => view.value))
})
afterEach(() => {
  scope.stop()
  vi.useRealTimers()
})

async function type(text: string, confident: boolean) {
  useVisitStore().type(text)
  view.value = found(confident)
  await nextTick()
}

const counted = () => bridge.asked.map(([, request]) => (request as { text: string }).text)

test('only what is in the box when the visitor has stopped typing is counted', async () => {
  await type('ひ', false)
  vi.advanceTimersByTime(STOPPED_MS - 1)
  await type('ひっこ', false)
  vi.advanceTimersByTime(STOPPED_MS)
  expect(counted()).toEqual(['ひっこ'])
})

test('a search that offers 窓口のご案内 has found something', async () => {
  useVisitStore().type('なんじまで')
  view.value = { ...found(false), counter: true }
  await nextTick()
  vi.advanceTimersByTime(STOPPED_MS)
  expect(counted()).toEqual([])
})

test('a search that became sure is not counted', async () => {
  await type('ひ', false)
  await type('ひっこし', true)
  vi.advanceTimersByTime(STOPPED_MS)
  scope.stop()
  expect(counted()).toEqual([])
})

test('a visitor who gives up at once is counted, and once', async () => {
  await type('ぬるぽん', false)
  scope.stop()
  vi.advanceTimersByTime(STOPPED_MS)
  expect(counted()).toEqual(['ぬるぽん'])
})
