import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import type { BrowserProfiles } from './browserProfiles'
import { browserSwitches } from './browserSwitches'
import { openDevtoolsPipe } from './devtoolsPipe'
import { guardPage, type PageFault } from './guardPage'

/** What can befall a browser: its page's faults, or its own end. */
export type BrowserFault = PageFault | 'ended'

/** A browser that shows the kiosk. */
export interface KioskBrowser {
  /** Ends it and removes its profile. */
  close(): Promise<void>
}

/** How long a browser may take to end by itself. Its profile goes anyway, so nothing is lost by force. */
const ENDING_MS = 1_000

/**
 * Opens `address` in `browser` in kiosk mode with a fresh profile, and tells of whatever befalls it. Rejects where it
 * cannot start.
 */
export async function openBrowser(
  browser: string,
  address: string,
  profiles: BrowserProfiles,
  fail: (fault: BrowserFault) => void
): Promise<KioskBrowser> {
  const profile = await profiles.create()
  const child = spawn(browser, browserSwitches(browser, address, profile), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe']
  })
  const [, , , toBrowser, fromBrowser] = child.stdio as unknown as [null, null, null, Writable, Readable]
  const gone = once(child, 'close').catch(() => undefined)
  await once(child, 'spawn')
  if (child.pid !== undefined) await profiles.record(child.pid)
  guardPage(address, openDevtoolsPipe(toBrowser, fromBrowser), fail)
  void gone.then(() => {
    fail('ended')
  })
  return {
    close: async () => {
      child.kill()
      const force = setTimeout(() => child.kill('SIGKILL'), ENDING_MS)
      await gone
      clearTimeout(force)
      await profiles.remove(profile)
    }
  }
}
