import { expect, test, vi } from 'vitest'
import { chooseBridge } from './chooseBridge'

const page = (protocol: string, more: object = {}) =>
  ({ location: { protocol }, document, fetch: vi.fn(), ...more }) as unknown as Window

test('the bridge of the preload is used if it exists', async () => {
  const invoke = vi.fn(() => Promise.resolve({ ok: true, value: null }))
  const bridge = chooseBridge(page('app:', { madoguchi: { invoke } }))
  expect(await bridge?.invoke('print:forget', {})).toEqual({ ok: true, value: null })
})

test('a page of the browser host asks the server it came from', async () => {
  const fetch = vi.fn(async () => new Response('{"ok":true,"value":null}'))
  const bridge = chooseBridge(page('http:', { fetch }))
  expect(await bridge?.invoke('print:forget', {})).toEqual({ ok: true, value: null })
  expect(fetch).toHaveBeenCalledOnce()
})

test("Electron's page without its preload has no bridge, and does not look for a server", () => {
  expect(chooseBridge(page('app:'))).toBeUndefined()
})

test.each([
  [
    'throws at once',
    () => {
      throw new Error('An object could not be cloned.')
    }
  ],
  ['rejects', () => Promise.reject(new Error('reply was never sent'))]
])('a bridge that %s is unreachable', async (_case, invoke) => {
  const bridge = chooseBridge(page('app:', { madoguchi: { invoke } }))
  expect(await bridge?.invoke('print:forget', {})).toEqual({ ok: false, code: 'unreachable' })
})
