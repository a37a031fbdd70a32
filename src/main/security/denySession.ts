import type { Session } from 'electron'
import { isAppAddress } from './appScheme'

/**
 * Refuses every permission, device and download, and every request that does not go to the kiosk's own files. Printing
 * needs no permission: the host prints the sheets, and the page's own print dialog is never used.
 */
export function denySession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => {
    callback(false)
  })
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => {
    event.preventDefault()
  })
  session.webRequest.onBeforeRequest(({ url }, callback) => {
    callback({ cancel: !isOwnRequest(url) })
  })
}

/** True for the app's files, and for data that a page has made itself. */
function isOwnRequest(url: string): boolean {
  return isAppAddress(url) || url.startsWith('data:image/') || url.startsWith('blob:app://kiosk/')
}
