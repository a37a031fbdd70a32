import type { IpcMain, WebFrameMain } from 'electron'
import type { Router } from '../core/router'
import { fail } from '../domain/value/result'
import { isAppAddress } from './security/appScheme'

/** The only caller of `ipcMain.handle`: the router sees requests of the kiosk's own top-level pages only. */
export function serveRouter(router: Router, ipcMain: IpcMain): void {
  for (const channel of router.channels) {
    ipcMain.handle(channel, (event, request: unknown) =>
      isTrustedFrame(event.senderFrame) ? router.dispatch(channel, request) : fail('forbidden')
    )
  }
}

/** True for the main frame of one of our pages. */
function isTrustedFrame(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && isAppAddress(frame.url)
}
