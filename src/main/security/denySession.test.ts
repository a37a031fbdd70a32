import { describe, expect, it, vi } from 'vitest'
import { fakeEvent, fakeSession } from '../testing/fakeElectron'
import { denySession } from './denySession'

function denied() {
  const session = fakeSession()
  denySession(session.fake)
  return session
}

describe('denySession', () => {
  it.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'fullscreen', 'openExternal', 'unknown'])(
    'refuses the permission %s',
    (permission) => {
      const callback = vi.fn()
      denied().ask('permissionRequest', {}, permission, callback)
      expect(callback).toHaveBeenCalledExactlyOnceWith(false)
      expect(denied().ask('permissionCheck', {}, permission)).toBe(false)
    }
  )

  it('refuses every device', () => {
    expect(denied().ask('device', { deviceType: 'usb' })).toBe(false)
  })

  it('stops a download', () => {
    const event = fakeEvent()
    denied().emit('will-download', event)
    expect(event.preventDefault).toHaveBeenCalledOnce()
  })

  it.each([
    ['app://kiosk/index.html', false],
    ['data:image/svg+xml,x', false],
    ['https://example.org/', true],
    ['http://127.0.0.1:80/', true],
    ['file:///etc/passwd', true],
    ['app://other/index.html', true],
    ['data:text/html,x', true],
    ['devtools://devtools/bundled/inspector.html', true],
    ['ws://127.0.0.1/', true]
  ])('a request for %s: cancelled %s', (url, cancel) => {
    const callback = vi.fn()
    denied().ask('beforeRequest', { url }, callback)
    expect(callback).toHaveBeenCalledExactlyOnceWith({ cancel })
  })
})
