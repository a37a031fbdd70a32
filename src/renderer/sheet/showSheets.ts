import { createApp, type App } from 'vue'
import type { Sheet } from '../../domain/sheet/sheet'
import SheetPages from './SheetPages.vue'
import { SHEET_WANTED, type SheetExtent } from './sheetSignal'

/**
 * Shows in `root` whichever sheet the page around sends, as the pages it will be printed on, side by side from the left
 * edge, and answers how many they are and how high. The same page that prints, so that nothing can look different.
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
