import type { Channel, ReplyOf, RequestOf } from './channels'

/** How the page reaches the core. Never rejects: anything that goes wrong on the way is returned as a failure code. */
export interface Bridge {
  invoke<C extends Channel>(channel: C, request: RequestOf<C>): Promise<ReplyOf<C>>
}

/** The name under which the Electron preload exposes the bridge. */
export const BRIDGE_NAME = 'madoguchi'
