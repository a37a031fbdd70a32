import { z } from 'zod'
import type { DevtoolsPipe } from './devtoolsPipe'

/** What can befall the kiosk's page inside a browser that lives. */
export type PageFault = 'crashed' | 'closed' | 'left'

const TargetSchema = z.object({ targetId: z.string(), type: z.string(), url: z.string() })
const ShownSchema = z.object({ targetInfo: TargetSchema })
const GoneSchema = z.object({ targetId: z.string() })

/** Parts of the browser's own frame, and of its printing, which it counts among its pages. A page that prints waits. */
const OWN_PARTS = /^[a-z]+:\/\/([\w-]+\.top-chrome|print)\//

/**
 * Watches the pages of a browser by what it tells of its targets, which it does even if policy forbids developer
 * tools. Tells of the kiosk's page when it dies, is closed or shows another address than one below `address`; closes
 * whatever else opens, and denies every download.
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
