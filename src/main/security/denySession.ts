import type { Session } from 'electron'
import { isAppAddress } from './appScheme'

/** The page's own print dialogue is never used: sheets go through the host. Nothing else is permitted either. */
const ALLOWED_PERMISSIONS: ReadonlySet<string> = new Set()

/** Refuses every permission, device, download and every request that does not go to the kiosk's own files. */
export function denySession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, callback) => {
    callback(ALLOWED_PERMISSIONS.has(permission))
  })
  session.setPermissionCheckHandler((_contents, permission) => ALLOWED_PERMISSIONS.has(permission))
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => {
    event.preventDefault()
  })
  session.webRequest.onBeforeRequest(({ url }, callback) => {
    callback({ cancel: !isOwnRequest(url) })
  })
}

/** The app's files, and data that a page has made itself. */
function isOwnRequest(url: string): boolean {
  return isAppAddress(url) || url.startsWith('data:image/') || url.startsWith('blob:app://kiosk/')
}
