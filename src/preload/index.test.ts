import { beforeEach, expect, test, vi } from 'vitest'
import type { Bridge } from '../contract/bridge'

const electron = vi.hoisted(() => ({ invoke: vi.fn(), exposed: new Map<string, unknown>() }))
vi.mock('electron', () => ({
  ipcRenderer: { invoke: electron.invoke },
  contextBridge: { exposeInMainWorld: (name: string, api: unknown) => electron.exposed.set(name, api) }
}))

await import('./index')
const bridge = electron.exposed.get('madoguchi') as Bridge

beforeEach(() => {
  electron.invoke.mockReset()
})

test('the page gets one function and no more', () => {
  expect([...electron.exposed.keys()]).toEqual(['madoguchi'])
  expect(Object.keys(bridge)).toEqual(['invoke'])
})

test('a request goes to its channel and its reply comes back', async () => {
  electron.invoke.mockResolvedValue({ ok: true, value: 'home' })
  expect(await bridge.invoke('content:home', {})).toEqual({ ok: true, value: 'home' })
  expect(electron.invoke).toHaveBeenCalledExactlyOnceWith('content:home', {})
})

test.each(['ELECTRON_BROWSER_REQUIRE', 'content:secret', 'toString', '__proto__'])(
  '%s is not a channel and never leaves the page',
  async (channel) => {
    expect(await bridge.invoke(channel as never, {} as never)).toEqual({ ok: false, code: 'unknown-channel' })
    expect(electron.invoke).not.toHaveBeenCalled()
  }
)

test.each([
  [
    'a value that cannot be cloned',
    () => {
      throw new Error('An object could not be cloned.')
    }
  ],
  ['a host that is gone', () => Promise.reject(new Error('reply was never sent'))]
])('%s is a failure, not a rejection', async (_case, invoke) => {
  electron.invoke.mockImplementation(invoke)
  expect(await bridge.invoke('content:home', {})).toEqual({ ok: false, code: 'unreachable' })
})
