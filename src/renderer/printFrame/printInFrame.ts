import type { RequestOf } from '../../contract/channels'
import { SHEET_FAILED, SHEET_READY } from './sheetSignal'

/** How long to wait for a sheet before giving it up. */
export const FRAME_TIMEOUT_MS = 60_000

/** What a page can know about its own printing: a browser reports no more than that its dialogue was closed. */
type FrameOutcome = RequestOf<'print:finish'>['outcome']

/**
 * Loads the sheet of a job in a hidden frame of this page and prints it once it is laid out. The frame is removed
 * afterwards, however that ended. Never rejects.
 */
export function printInFrame(jobId: string, page: Document): Promise<FrameOutcome> {
  const frame = page.createElement('iframe')
  frame.className = 'visually-hidden'
  frame.setAttribute('aria-hidden', 'true')
  frame.tabIndex = -1
  frame.src = `sheet.html#job=${jobId}`

  return new Promise((resolve) => {
    const over = new AbortController()
    const finish = (outcome: FrameOutcome) => {
      over.abort()
      clearTimeout(timer)
      frame.remove()
      resolve(outcome)
    }
    const timer = setTimeout(finish, FRAME_TIMEOUT_MS, 'no-reply')
    const hear = ({ source, data }: MessageEvent) => {
      const sheet = frame.contentWindow
      if (!sheet || source !== sheet) return
      if (data === SHEET_FAILED) finish('failed')
      if (data !== SHEET_READY) return
      sheet.addEventListener('afterprint', () => finish('sent'), { once: true })
      sheet.print()
    }
    window.addEventListener('message', hear, { signal: over.signal })
    page.body.append(frame)
  })
}
