import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import type { BrowserProfiles } from './browserProfiles'
import { browserSwitches } from './browserSwitches'
import { openDevtoolsPipe } from './devtoolsPipe'
import { isComputing } from './isComputing'
import { guardPage, type PageFault } from './guardPage'

/** What can happen to a browser: a fault of its page, or its own end. */
export type BrowserFault = PageFault | 'ended'

/** A browser that shows the kiosk. */
export interface KioskBrowser {
  /** True if its page computes without a pause. */
  isComputing(): Promise<boolean>
  /** Ends it and removes its profile. */
  close(): Promise<void>
}

/** How long a browser may take to end by itself. Its profile is removed anyway, so killing it loses nothing. */
const ENDING_MS = 1_000

/**
 * Opens `address` in `browser` in kiosk mode with a new profile, and reports every fault of the browser and its page.
 * Rejects if the browser cannot start.
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
  const pipe = openDevtoolsPipe(toBrowser, fromBrowser)
  guardPage(address, pipe, fail)
  void gone.then(() => {
    fail('ended')
  })
  return {
    isComputing: () => isComputing(pipe),
    close: async () => {
      child.kill()
      const force = setTimeout(() => child.kill('SIGKILL'), ENDING_MS)
      await gone
      clearTimeout(force)
      await profiles.remove(profile)
    }
  }
}
