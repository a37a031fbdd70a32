import type { App, WebContents } from 'electron'
import { isAppAddress } from './appScheme'

/** Stops every page, from its creation on, from leaving the kiosk: by navigation, new windows or web views. */
export function denyContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    denyLeaving(contents)
  })
}

function denyLeaving(contents: WebContents): void {
  // Hides the machine's addresses from pages, although nothing here uses WebRTC.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
  contents.on('will-navigate', (event) => {
    if (!isAppAddress(event.url)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!isAppAddress(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    if (!isAppAddress(event.url)) event.preventDefault()
  })
}
