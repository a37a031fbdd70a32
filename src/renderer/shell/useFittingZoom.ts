import { useWindowSize } from '@vueuse/core'
import { watchEffect } from 'vue'

/** The smallest screens that every layout is made for, in CSS pixels. */
const UPRIGHT = { width: 800, height: 1280 }
const LYING = { width: 1280, height: 700 }

/** The zoom at which the page fits a screen of this size; 1 if it fits as it is. */
export function fittingZoom(width: number, height: number): number {
  const least = width < height ? UPRIGHT : LYING
  return Math.min(1, width / least.width, height / least.height)
}

/**
 * Shrinks the whole page on screens smaller than any layout: a panel whose system scales by 150 % has fewer CSS pixels
 * but the same size, so a key stays as large for the finger as it is at 100 %.
 */
export function useFittingZoom(root: HTMLElement): void {
  const { width, height } = useWindowSize({ includeScrollbar: true })
  watchEffect(() => {
    const zoom = fittingZoom(width.value, height.value)
    root.style.setProperty('zoom', zoom === 1 ? '' : String(zoom))
  })
}
