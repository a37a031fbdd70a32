import { z } from 'zod'
import type { DevtoolsPipe } from './devtoolsPipe'

/** What can happen to the kiosk's page while its browser lives. */
export type PageFault = 'crashed' | 'closed' | 'left'

const TargetSchema = z.object({ targetId: z.string(), type: z.string(), url: z.string() })
const ShownSchema = z.object({ targetInfo: TargetSchema })
const GoneSchema = z.object({ targetId: z.string() })

/**
 * Parts of the browser's own frame and printing, which it lists among its pages. Closing the latter would hang the
 * page.
 */
const OWN_PARTS = /^[a-z]+:\/\/([\w-]+\.top-chrome|print)\//

/**
 * Watches the pages of a browser by the events of its targets, which come even if policy forbids developer tools. Calls
 * `fail` if the kiosk's page dies, is closed or shows an address outside `address`. Closes every other page that opens,
 * and denies every download.
 */
export function guardPage(address: string, { send, onEvent }: DevtoolsPipe, fail: (fault: PageFault) => void): void {
  let ours: string | undefined
  const shown = ({ targetId, type, url }: z.output<typeof TargetSchema>) => {
    if (type !== 'page' || OWN_PARTS.test(url)) return
    if (ours === undefined && url.startsWith(address)) ours = targetId
    if (targetId === ours) {
      if (!url.startsWith(address)) fail('left')
    } else if (ours !== undefined) send('Target.closeTarget', { targetId })
  }
  onEvent(({ method, params }) => {
    if (method === 'Target.targetCreated' || method === 'Target.targetInfoChanged')
      shown(ShownSchema.parse(params).targetInfo)
    else if (method === 'Target.targetCrashed' && GoneSchema.parse(params).targetId === ours) fail('crashed')
    else if (method === 'Target.targetDestroyed' && GoneSchema.parse(params).targetId === ours) fail('closed')
  })
  send('Target.setDiscoverTargets', { discover: true })
  send('Browser.setDownloadBehavior', { behavior: 'deny' })
}
