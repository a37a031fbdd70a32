import { describe, expect, it } from 'vitest'
import type { Router } from '../core/router'
import { succeed } from '../domain/value/result'
import { serveRouter } from './serveRouter'
import { fakeIpcMain } from './testing/fakeElectron'

const router: Router = {
  channels: ['kiosk:view', 'content:home'],
  dispatch: (channel, request) => Promise.resolve(succeed({ channel, request }))
}

function served() {
  const ipc = fakeIpcMain()
  serveRouter(router, ipc.fake)
  return ipc
}

describe('serveRouter', () => {
  it('hands a request of the kiosk page to the router', async () => {
    const senderFrame = { parent: null, url: 'app://kiosk/index.html' }
    expect(await served().invoke('content:home', { senderFrame }, { a: 1 })).toEqual({
      ok: true,
      value: { channel: 'content:home', request: { a: 1 } }
    })
  })

  it.each([
    ['a page of another origin', { parent: null, url: 'https://example.org/index.html' }],
    ['a page whose name only begins like ours', { parent: null, url: 'app://kiosk.example/index.html' }],
    ['a frame within our page', { parent: {}, url: 'app://kiosk/index.html' }],
    ['a frame that is gone', null]
  ])('refuses %s', async (_who, senderFrame) => {
    expect(await served().invoke('content:home', { senderFrame }, {})).toEqual({ ok: false, code: 'forbidden' })
  })
})
