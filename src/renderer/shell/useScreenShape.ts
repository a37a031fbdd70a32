import { useWindowSize } from '@vueuse/core'
import { computed, type ComputedRef } from 'vue'

type Size = Readonly<Record<'width' | 'height', number>>
const isLying = ({ width, height }: Size) => width > height

/**
 * What a layout may ask about a screen, in CSS pixels. The styles find the names that apply in `data-shape` of the
 * root.
 */
const SHAPES = {
  upright: (size) => !isLying(size),
  lying: isLying,
  /** An upright panel whose upper half is out of reach from a wheelchair. */
  tall: (size) => !isLying(size) && size.height >= 1200,
  /** No height to spare. */
  flat: ({ height }) => height <= 820,
  /** Full HD at 150 %. */
  flattest: (size) => isLying(size) && size.height <= 760,
  narrow: ({ width }) => width <= 900,
  broad: (size) => size.width >= (isLying(size) ? 1200 : 1000),
  /** Room for two things side by side. */
  wide: (size) => isLying(size) && size.width >= 1600 && size.height > 820,
  /** Full HD without the bars of a window. */
  full: (size) => isLying(size) && size.width >= 1600 && size.height >= 1000
} satisfies Record<string, (size: Size) => boolean>

export type ScreenShape = keyof typeof SHAPES

/** All shapes that apply to a screen of this size, in CSS pixels. */
export function shapesOf(size: Size): ReadonlySet<ScreenShape> {
  const names = Object.keys(SHAPES) as ScreenShape[]
  return new Set(names.filter((name) => SHAPES[name](size)))
}

/** The shapes of the screen that the page is on. */
export function useScreenShape(): ComputedRef<ReadonlySet<ScreenShape>> {
  const { width, height } = useWindowSize({ includeScrollbar: true })
  return computed(() => shapesOf({ width: width.value, height: height.value }))
}
