import { expect, it, vi } from 'vitest'
import { fakeIpcMain, fakeProtocol, fakeWindow } from './fakeElectron'

it('carries clones, and nothing that cannot be cloned', async () => {
  const ipc = fakeIpcMain()
  const kept = { list: [1] }
  ipc.fake.handle('change', (_event, given: { text: string }) => {
    given.text = 'changed'
    return kept
  })
  ipc.fake.handle('function', () => () => 1)
  const given = { text: 'given' }
  const got = await ipc.invoke('change', {}, given)
  expect(given.text).toBe('given')
  expect(got).toEqual(kept)
  expect(got).not.toBe(kept)
  await expect(ipc.invoke('function', {}, 1)).rejects.toThrow('could not be cloned')
  await expect(ipc.invoke('change', {}, new Proxy({}, {}))).rejects.toThrow('could not be cloned')
})

it('has nothing left of a destroyed window but its events and the fact', () => {
  const { fake } = fakeWindow({ show: vi.fn(), destroy: vi.fn() })
  fake.show()
  expect(fake.isDestroyed()).toBe(false)
  fake.destroy()
  expect(fake.isDestroyed()).toBe(true)
  expect(() => {
    fake.show()
  }).toThrow('Object has been destroyed')
  expect(() => fake.webContents).toThrow('Object has been destroyed')
})

it('asks a scheme by real requests', async () => {
  const { fake, request } = fakeProtocol()
  fake.handle('app', (asked) => new Response(`${String(asked instanceof Request)} ${asked.method}`))
  expect(await (await request('app://kiosk/', 'POST')).text()).toBe('true POST')
})
