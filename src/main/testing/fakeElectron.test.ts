import { expect, it, vi } from 'vitest'
import { fakeIpcMain, fakeProtocol, fakeWindow } from './fakeElectron'

it('passes clones, and refuses what cannot be cloned', async () => {
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

it('a destroyed window throws, except for its events and the question whether it is destroyed', () => {
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

it('passes real requests to the handler of a scheme', async () => {
  const { fake, request } = fakeProtocol()
  fake.handle('app', (asked) => new Response(`${String(asked instanceof Request)} ${asked.method}`))
  expect(await (await request('app://kiosk/', 'POST')).text()).toBe('true POST')
})
