import { expect, it, vi } from 'vitest'
import { succeed } from '../domain/content/result'
import { createRouter, type Handlers } from './router'

const home = vi.fn()
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
/** The channels under test; asking any other is a fault of the test. */
const router = createRouter({ 'content:home': home } as unknown as Handlers, log)

it('hands a parsed request to its handler', async () => {
  home.mockReturnValueOnce(succeed('home'))
  expect(await router.dispatch('content:home', {})).toEqual({ ok: true, value: 'home' })
})

it.each([
  ['another channel', 'content:secret', {}, 'unknown-channel'],
  ['a name every object has', 'constructor', {}, 'unknown-channel'],
  ['a field too many', 'content:home', { more: 1 }, 'bad-request'],
  ['no request at all', 'content:home', undefined, 'bad-request'],
  ['a path in place of an id', 'content:category', { id: '../../etc/passwd' }, 'bad-request'],
  ['a text without bounds', 'search:find', { text: 'あ'.repeat(10_001), limit: 10, furigana: false }, 'bad-request']
])('refuses %s', async (_what, channel, request, code) => {
  expect(await router.dispatch(channel, request)).toEqual({ ok: false, code })
})

it('logs what nobody expected and says no more than that', async () => {
  home.mockImplementationOnce(() => {
    throw new Error('disk on fire')
  })
  expect(await router.dispatch('content:home', {})).toEqual({ ok: false, code: 'internal' })
  expect(log.error).toHaveBeenCalledOnce()
})
