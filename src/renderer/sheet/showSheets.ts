import { createApp, type App } from 'vue'
import type { Sheet } from '../../domain/sheet/sheet'
import SheetPages from './SheetPages.vue'
import { SHEET_WANTED, type SheetExtent } from '../printFrame/sheetSignal'

/**
 * Shows in `root` every sheet that the page around sends, as the pages it will be printed on, side by side from the
 * left edge, and answers with their number and height. This is the same page that is printed, so nothing can look
 * different.
 */
export function showSheets(root: HTMLElement): void {
  let shown: App | undefined
  window.addEventListener('message', ({ source, origin, data }: MessageEvent<Sheet>) => {
    if (source !== parent || origin !== location.origin) return
    shown?.unmount()
    const onLaidOut = (extent: SheetExtent) => parent.postMessage(extent, location.origin)
    shown = createApp(SheetPages, { sheet: data, onLaidOut })
    shown.mount(root)
  })
  parent.postMessage(SHEET_WANTED, location.origin)
}
