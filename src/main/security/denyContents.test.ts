import { describe, expect, it, vi } from 'vitest'
import { fakeApp, fakeContents, fakeEvent } from '../testing/fakeElectron'
import { denyContents } from './denyContents'

function created() {
  const app = fakeApp()
  const setWindowOpenHandler = vi.fn<(handler: () => unknown) => void>()
  const setWebRTCIPHandlingPolicy = vi.fn()
  const contents = fakeContents({ setWindowOpenHandler, setWebRTCIPHandlingPolicy })
  denyContents(app.fake)
  app.emit('web-contents-created', fakeEvent(), contents.fake)
  return { contents, setWindowOpenHandler, setWebRTCIPHandlingPolicy }
}

describe('denyContents', () => {
  it('opens no window', () => {
    const { setWindowOpenHandler } = created()
    expect(setWindowOpenHandler.mock.calls[0]?.[0]()).toEqual({ action: 'deny' })
  })

  it('reveals the addresses of the machine to no page', () => {
    expect(created().setWebRTCIPHandlingPolicy).toHaveBeenCalledExactlyOnceWith('disable_non_proxied_udp')
  })

  it('attaches no web view', () => {
    const event = fakeEvent()
    created().contents.emit('will-attach-webview', event)
    expect(event.preventDefault).toHaveBeenCalledOnce()
  })

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('does not let a %s leave our pages', (name) => {
    const { contents } = created()
    const away = fakeEvent({ url: 'https://example.org/' })
    const home = fakeEvent({ url: 'app://kiosk/index.html' })
    contents.emit(name, away)
    contents.emit(name, home)
    expect(away.preventDefault).toHaveBeenCalledOnce()
    expect(home.preventDefault).not.toHaveBeenCalled()
  })
})
