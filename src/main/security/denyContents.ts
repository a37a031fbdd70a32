import type { App, WebContents } from 'electron'
import { isAppAddress } from './appScheme'

/** Denies every page, from the moment it exists, to leave the kiosk: navigation, windows, web views. */
export function denyContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    denyLeaving(contents)
  })
}

function denyLeaving(contents: WebContents): void {
  // The machine's addresses are nobody's business, though nothing here uses WebRTC.
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
