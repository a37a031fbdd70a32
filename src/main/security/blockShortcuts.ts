import type { Input, WebContents } from 'electron'

const FUNCTION_KEY = /^F\d{1,2}$/
const FORBIDDEN_KEYS = new Set([
  'BrowserBack',
  'BrowserForward',
  'BrowserRefresh',
  'BrowserHome',
  'ContextMenu',
  'PrintScreen'
])
/** Keys that only edit text in a field when Control or Command is held. */
const EDITING_KEYS = new Set(['a', 'c', 'v', 'x', 'z', 'ArrowLeft', 'ArrowRight', 'Backspace', 'Delete', 'Home', 'End'])

/** Limits a USB keyboard to the page: reload, zoom, developer tools, history and the context menu do nothing. */
export function blockShortcuts(contents: WebContents): void {
  contents.on('before-input-event', (event, input) => {
    if (isForbiddenKey(input)) event.preventDefault()
  })
  contents.on('context-menu', (event) => {
    event.preventDefault()
  })
  contents.on('zoom-changed', () => {
    contents.setZoomLevel(0)
  })
}

/** True for a key, with its modifiers, that does something to the browser rather than to the page. */
export function isForbiddenKey({ key, control, meta, alt }: Pick<Input, 'key' | 'control' | 'meta' | 'alt'>): boolean {
  if (FUNCTION_KEY.test(key) || FORBIDDEN_KEYS.has(key)) return true
  if (control || meta) return !EDITING_KEYS.has(key.length === 1 ? key.toLowerCase() : key)
  return alt && key !== 'Alt'
}
