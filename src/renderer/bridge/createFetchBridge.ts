import type { Bridge } from '../../contract/bridge'
import type { Channel, ReplyOf, RequestOf } from '../../contract/channels'

/**
 * A bridge over POST to the server the page came from. A server that is gone, or whose answer makes no sense, is
 * `unreachable`.
 */
export function createFetchBridge(token: string, post: typeof fetch): Bridge {
  return {
    async invoke<C extends Channel>(channel: C, request: RequestOf<C>): Promise<ReplyOf<C>> {
      try {
        const response = await post(`/api/${channel}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'X-Madoguchi-Token': token },
          body: JSON.stringify(request)
        })
        return (await response.json()) as ReplyOf<C>
      } catch {
        return { ok: false, code: 'unreachable' } as ReplyOf<C>
      }
    }
  }
}
