import { SHEET_FAILED, SHEET_READY } from '../sheet/sheetSignal'

const FORGOTTEN_AFTER_MS = 60_000

/**
 * Loads the sheet of a job in a hidden frame of this page and prints it once it is laid out. Resolves when the
 * platform has taken it or given up; rejects never, since nobody can know more.
 */
export function printInFrame(jobId: string, page: Document): Promise<void> {
  const frame = page.createElement('iframe')
  frame.className = 'visually-hidden'
  frame.setAttribute('aria-hidden', 'true')
  frame.tabIndex = -1
  frame.src = `sheet.html#job=${jobId}`

  return new Promise((resolve) => {
    const over = new AbortController()
    const finish = () => {
      over.abort()
      clearTimeout(timer)
      frame.remove()
      resolve()
    }
    const timer = setTimeout(finish, FORGOTTEN_AFTER_MS)
    const print = (event: MessageEvent) => {
      const sheet = frame.contentWindow
      if (!sheet || event.source !== sheet) return
      if (event.data === SHEET_FAILED) return finish()
      if (event.data !== SHEET_READY) return
      sheet.addEventListener('afterprint', finish, { once: true })
      sheet.print()
    }
    window.addEventListener('message', print, { signal: over.signal })
    page.body.append(frame)
  })
}
