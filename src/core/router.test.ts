import { expect, it, vi } from 'vitest'
import { succeed } from '../domain/value/result'
import { createRouter, type Handlers } from './router'

const home = vi.fn()
const count = vi.fn()
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
/** The channels under test; asking any other is a fault of the test. */
const router = createRouter({ 'content:home': home, 'stats:count': count } as unknown as Handlers, log)

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
  ['a text without bounds', 'stats:count', { kind: 'unsure', text: 'あ'.repeat(121) }, 'bad-request'],
  ['a typed word in a report', 'search:failed', { pack: '', error: '山田太郎', at: [] }, 'bad-request']
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

it('never logs what a visitor typed, though an error may quote it', async () => {
  log.error.mockClear()
  count.mockImplementationOnce(({ text }: { text: string }) => {
    throw new TypeError(`cannot read ${text}`)
  })
  await router.dispatch('stats:count', { kind: 'unsure', text: '山田太郎' })
  const logged = log.error.mock.calls.flat().map((part) => (part instanceof Error ? part.stack : String(part)))
  expect(logged.join()).not.toContain('山田太郎')
  expect(logged.join()).toContain('TypeError')
  expect(logged.join()).toContain('router.test.ts')
})
