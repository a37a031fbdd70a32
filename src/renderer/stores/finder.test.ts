import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test } from 'vitest'
import { createApp } from 'vue'
import type { ReplyOf } from '../../contract/channels'
import type { SearchEdition } from '../../contract/search'
import { bridgeKey } from '../bridge/bridgeKey'
import { createFakeBridge } from '../testing/createFakeBridge'
import { searchEditionOf } from '../testing/searchEditionOf'
import { useFinderStore } from './finder'

const QUESTIONS = ['病院にかかる', '退職する']
let bridge: ReturnType<typeof createFakeBridge>

/** A store over a core that hands out these editions, one for each time it is asked. */
function openStore(...editions: (SearchEdition | null)[]) {
  bridge = createFakeBridge({ 'search:edition': () => editions.shift() ?? null })
  const pinia = createPinia()
  createApp({}).use(pinia).provide(bridgeKey, bridge)
  setActivePinia(pinia)
  return useFinderStore()
}
const questionsFound = (text: string) => {
  const outcome = useFinderStore().find(text)
  return outcome?.ok ? outcome.view.hits.map(({ question }) => question) : outcome
}

beforeEach(() => setActivePinia(undefined))

test('there is nothing to search until the core has handed it out', async () => {
  const finder = openStore(searchEditionOf(QUESTIONS))
  expect(questionsFound('病院')).toBeUndefined()
  await finder.refresh()
  expect(questionsFound('病院')).toEqual(['病院にかかる'])
})

test('the core is told what the page has, and for a new day it sends only the items', async () => {
  const first = searchEditionOf(QUESTIONS)
  const finder = openStore(first, {
    ...first,
    date: '2026-11-21' as never,
    items: first.items.slice(1),
    data: undefined,
    runs: undefined
  })
  await finder.refresh()
  await finder.refresh()
  expect(bridge.asked).toEqual([
    ['search:edition', { pack: '', date: '' }],
    ['search:edition', { pack: 'pack', date: '2026-11-20' }]
  ])
  expect(questionsFound('病院')).toEqual([])
  expect(questionsFound('退職')).toEqual(['退職する'])
})

test('a core that cannot be reached is reported, and what was there is still searched', async () => {
  const finder = openStore(searchEditionOf(QUESTIONS))
  const { invoke } = bridge
  const unreachable = { ok: false, code: 'unreachable' } as ReplyOf<'search:edition'>
  bridge.invoke = (() => Promise.resolve(unreachable)) as typeof invoke
  await finder.refresh()
  expect(finder.failure).toBe('unreachable')
  bridge.invoke = invoke
  await finder.refresh()
  expect(finder.failure).toBeUndefined()
  bridge.invoke = (() => Promise.resolve(unreachable)) as typeof invoke
  await finder.refresh()
  expect(questionsFound('病院')).toEqual(['病院にかかる'])
})

test('a search that cannot be opened is reported, without a word of what was typed', async () => {
  const finder = openStore(searchEditionOf(QUESTIONS, { spoil: () => ({}) }))
  await finder.refresh()
  expect(finder.failure).toBe('internal')
  expect(bridge.asked.at(-1)).toEqual([
    'search:failed',
    { pack: 'pack', error: 'TypeError', at: expect.arrayContaining([expect.stringMatching(/^at .*createSearcher/)]) }
  ])
})
