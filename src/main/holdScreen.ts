import type { BrowserWindow, Screen } from 'electron'

/**
 * How long another window may have the focus before it is taken back: long enough that two windows do not fight for it.
 */
export const REFOCUS_MS = 500

/**
 * Keeps a window above all others, with the focus, never minimized and never smaller than the screen, until `isOver`
 * returns true.
 */
export function holdScreen(window: BrowserWindow, isOver: () => boolean): void {
  const unlessOver = (act: () => void) => () => {
    if (!isOver() && !window.isDestroyed()) act()
  }
  const goOnTop = () => {
    window.setAlwaysOnTop(true, 'screen-saver')
  }
  goOnTop()
  window.on(
    'minimize',
    unlessOver(() => {
      window.restore()
      window.setKiosk(true)
    })
  )
  window.on(
    'leave-full-screen',
    unlessOver(() => {
      window.setKiosk(true)
    })
  )
  window.on(
    'blur',
    unlessOver(() => {
      setTimeout(
        unlessOver(() => {
          if (!window.isFocused()) bringToFront(window)
        }),
        REFOCUS_MS
      )
    })
  )
  window.on('always-on-top-changed', (_event, isOnTop) => {
    if (!isOnTop) unlessOver(goOnTop)()
  })
}

/** Shows a window above all others, with the focus, even if it was hidden or minimized. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.setAlwaysOnTop(true, 'screen-saver')
  window.moveTop()
  window.focus()
}

/** Fits the visible window to the main display whenever displays are added, removed or turned. */
export function followDisplays(screen: Screen, shownWindow: () => BrowserWindow | undefined): void {
  const place = () => {
    const window = shownWindow()
    if (!window || window.isDestroyed()) return
    // A kiosk window keeps its old size until it leaves that state.
    window.setKiosk(false)
    window.setBounds(screen.getPrimaryDisplay().bounds)
    window.setKiosk(true)
    bringToFront(window)
  }
  screen.on('display-added', place)
  screen.on('display-removed', place)
  screen.on('display-metrics-changed', place)
}
