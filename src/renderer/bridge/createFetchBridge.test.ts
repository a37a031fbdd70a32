import { expect, test, vi } from 'vitest'
import { createFetchBridge } from './createFetchBridge'

test('a request carries the token and comes back as the result', async () => {
  const post = vi.fn(async () => new Response('{"ok":true,"value":{"popular":[]}}'))
  const reply = await createFetchBridge('secret', post).invoke('content:home', {})
  expect(reply).toEqual({ ok: true, value: { popular: [] } })
  expect(post).toHaveBeenCalledWith(
    '/api/content:home',
    expect.objectContaining({
      method: 'POST',
      body: '{}',
      headers: { 'Content-Type': 'application/json', 'X-Madoguchi-Token': 'secret' }
    })
  )
})

test.each([
  ['a server that is gone', async () => Promise.reject(new TypeError('fetch failed'))],
  ['a reply that is not JSON', async () => new Response('<html>')]
])('%s is unreachable', async (_case, post) => {
  expect(await createFetchBridge('', post).invoke('content:home', {})).toEqual({ ok: false, code: 'unreachable' })
})
