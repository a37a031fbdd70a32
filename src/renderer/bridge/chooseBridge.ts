import { BRIDGE_NAME, type Bridge } from '../../contract/bridge'
import type { Channel, ReplyOf, RequestOf } from '../../contract/channels'
import { createFetchBridge } from './createFetchBridge'

/**
 * The bridge that the Electron preload has put into `page`, or else one that asks the server the page came from.
 * Undefined in a page of Electron whose preload did not run: no server could answer there.
 */
export function chooseBridge(page: Window): Bridge | undefined {
  const exposed = (page as unknown as Record<string, Bridge | undefined>)[BRIDGE_NAME]
  if (exposed) return neverRejecting(exposed)
  if (page.location.protocol === 'app:') return undefined
  const token = page.document.querySelector<HTMLMetaElement>('meta[name="madoguchi-token"]')?.content ?? ''
  return createFetchBridge(token, page.fetch.bind(page))
}

/** If Electron cannot clone a value between the page and its preload, it throws before the preload sees the value. */
function neverRejecting(bridge: Bridge): Bridge {
  return {
    async invoke<C extends Channel>(channel: C, request: RequestOf<C>): Promise<ReplyOf<C>> {
      try {
        return await bridge.invoke(channel, request)
      } catch {
        return { ok: false, code: 'unreachable' } as ReplyOf<C>
      }
    }
  }
}
