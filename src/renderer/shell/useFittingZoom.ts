import { useWindowSize } from '@vueuse/core'
import { watchEffect } from 'vue'

/** The smallest screens that every layout is made for, in CSS pixels. */
const UPRIGHT = { width: 800, height: 1280 }
const LYING = { width: 1280, height: 700 }

/** How much the page has to shrink to fit a screen of this size; 1 where it fits as it is. */
export function fittingZoom(width: number, height: number): number {
  const least = width < height ? UPRIGHT : LYING
  return Math.min(1, width / least.width, height / least.height)
}

/**
 * Shrinks the whole page on screens smaller than any layout: a panel whose system scales by 150 % has fewer CSS pixels,
 * but no less glass, so a key stays as large to the finger as it is at 100 %.
 */
export function useFittingZoom(root: HTMLElement): void {
  const { width, height } = useWindowSize({ includeScrollbar: true })
  watchEffect(() => {
    const zoom = fittingZoom(width.value, height.value)
    root.style.setProperty('zoom', zoom === 1 ? '' : String(zoom))
  })
}
