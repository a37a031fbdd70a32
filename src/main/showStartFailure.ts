import { BrowserWindow } from 'electron'
import { bringToFront } from './holdScreen'
import { wholeScreen } from './kioskWindow'

/** How long the reason is shown before the program ends, so that whatever started it can try again. */
export const REASON_SHOWN_MS = 30_000

/**
 * Tells visitors to call staff, and staff why the kiosk does not start. Calls `then` after `REASON_SHOWN_MS`. Nobody
 * has to touch anything: a dialog that waits for a touch would keep the kiosk dead until somebody comes by.
 */
export function showStartFailure(reason: string, then: () => void): void {
  setTimeout(then, REASON_SHOWN_MS)
  // Not in the kiosk's own session, which may be what failed. The page contains only text.
  const window = new BrowserWindow(
    wholeScreen({
      partition: 'start-failure',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      devTools: false
    })
  )
  window.on('close', (event) => {
    event.preventDefault()
  })
  window.once('ready-to-show', () => {
    bringToFront(window)
  })
  // If even this page cannot be shown, the timer ends the program all the same.
  window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(failurePage(reason))}`).catch(() => undefined)
}

/** The page as one HTML document without scripts or other files. */
function failurePage(reason: string): string {
  return `<!doctype html>
<html lang="ja">
  <meta charset="utf-8" />
  <title>職員にお知らせください</title>
  <style>
    body { display: grid; place-content: center; gap: 1em; min-height: 100vh; margin: 0; padding: 0 8vw;
      background: #f7f5ef; color: #1c2733; font: 32px/1.75 'BIZ UDPGothic', 'Noto Sans CJK JP', 'Yu Gothic UI', sans-serif;
      word-break: auto-phrase; touch-action: pan-x pan-y; }
    h1 { margin: 0; font-size: 64px; line-height: 1.4; }
    p { margin: 0; }
    .reason { padding: 1em; border: 3px solid #1c2733; border-radius: 12px; background: #fff; font-size: 24px;
      white-space: pre-wrap; overflow-wrap: anywhere; }
  </style>
  <h1>職員にお知らせください</h1>
  <p>この案内機は、いま使えません。お手数ですが、窓口の職員に声をおかけください。</p>
  <p class="reason">職員の方へ：${escapeHtml(reason)}</p>
</html>`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
