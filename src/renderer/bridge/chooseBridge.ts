import { BRIDGE_NAME, type Bridge } from '../../contract/bridge'
import { createFetchBridge } from './fetchBridge'

/** The bridge that the Electron preload has put into `page`, or else one that asks the server the page came from. */
export function chooseBridge(page: Window): Bridge {
  const exposed = (page as unknown as Record<string, Bridge | undefined>)[BRIDGE_NAME]
  if (exposed) return exposed
  const token = page.document.querySelector<HTMLMetaElement>('meta[name="madoguchi-token"]')?.content ?? ''
  return createFetchBridge(token, page.fetch.bind(page))
}
