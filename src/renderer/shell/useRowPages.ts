import { computed, ref, shallowRef, type ComputedRef, type Ref } from 'vue'
import { begunRow, columnsOf, cutsAt, pageStarts, type Column, type Cut } from './pages'

/**
 * The pages of the content that scrolls in a box. A text that is read line by line has no pages, but the rows that
 * follow it are still shown as whole rows: in that case everything but `cuts` and `begun` is 0 or undefined.
 */
export interface RowPages {
  /** Measures the rows again, and how far the box is scrolled. */
  readonly measure: () => void
  /** The page that is shown, counted from 1, and the number of pages. */
  readonly page: ComputedRef<number>
  readonly count: ComputedRef<number>
  /** What of each column to hide at the head and the foot of the window, from its inner edges. */
  readonly cuts: ComputedRef<readonly Cut[]>
  /** The top of the first row of which the window shows only the beginning. */
  readonly begun: ComputedRef<number | undefined>
  /** Pixels to leave below the last row, so that the last page can begin with a whole one. */
  readonly spare: ComputedRef<number>
  /** Where the next page begins, or the one before; backwards from within a page, where that page itself begins. */
  readonly beside: (direction: 1 | -1) => number | undefined
  /** The top of the row nearest to the top of the window. */
  readonly nearest: () => number | undefined
}

const TEXT = 'article'
const ROWS = 'li, section:not(:has(li)), h2'
/** What follows a text. */
const AFTER_TEXT = ':scope > :not(article, :has(li))'
/** Room around the window in which focus rings show. */
export const RING_PX = 10
/** The least room to leave below the last row. */
export const EDGE_PX = 2
const NEAR_PX = 4

/** Divides what scrolls in `box` into pages of whole rows; `inner` contains everything that scrolls. */
export function useRowPages(
  box: Readonly<Ref<HTMLElement | null>>,
  inner: Readonly<Ref<HTMLElement | null>>
): RowPages {
  const columns = shallowRef<readonly Column[]>([])
  const isText = ref(false)
  const rows = computed(() =>
    isText.value ? [] : columns.value.flatMap((column) => column.rows).toSorted((a, b) => a.top - b.top)
  )
  const height = ref(0)
  const top = ref(0)
  const starts = computed(() => (rows.value.length > 0 ? pageStarts(rows.value, height.value) : []))
  const at = computed(() => starts.value.findLastIndex((start) => start <= top.value + NEAR_PX))

  function measure() {
    if (!box.value || !inner.value) return
    height.value = box.value.clientHeight - RING_PX - EDGE_PX
    top.value = box.value.scrollTop
    isText.value = inner.value.querySelector(TEXT) !== null
    columns.value = columnsIn(inner.value)
  }

  function beside(direction: 1 | -1): number | undefined {
    const begun = starts.value[at.value] ?? 0
    const within = top.value - begun > NEAR_PX
    return starts.value[direction === 1 ? at.value + 1 : at.value - (within ? 0 : 1)]
  }

  return {
    measure,
    beside,
    page: computed(() => at.value + 1),
    count: computed(() => starts.value.length),
    cuts: computed(() => cutsAt(columns.value, top.value, height.value)),
    begun: computed(() => {
      const begun = columns.value.flatMap((column) => begunRow(column.rows, top.value, height.value) ?? [])
      return begun.length > 0 ? Math.min(...begun.map((row) => row.top)) : undefined
    }),
    spare: computed(() => {
      if (rows.value.length === 0) return 0
      const bottom = Math.max(0, ...rows.value.map((row) => row.bottom))
      return Math.max(0, (starts.value.at(-1) ?? 0) + height.value - bottom)
    }),
    nearest: () => {
      const tops = rows.value.map((row) => row.top)
      return tops.toSorted((a, b) => Math.abs(a - top.value) - Math.abs(b - top.value))[0]
    }
  }
}

function columnsIn(inner: HTMLElement): Column[] {
  const whole = inner.getBoundingClientRect()
  // If the whole page is zoomed out, boxes are measured in pixels of the screen.
  const scale = inner.offsetHeight > 0 ? whole.height / inner.offsetHeight : 1
  const boxes = rowsIn(inner).filter((one) => one.checkVisibility())
  return columnsOf(
    boxes.map((one) => {
      const { top, bottom, left, right } = one.getBoundingClientRect()
      return {
        top: (top - whole.top) / scale,
        bottom: (bottom - whole.top) / scale,
        left: (left - whole.left) / scale,
        right: (right - whole.left) / scale,
        heading: one.tagName === 'H2'
      }
    })
  )
}

function rowsIn(inner: HTMLElement): HTMLElement[] {
  const rows = [...inner.querySelectorAll<HTMLElement>(ROWS)]
  if (!inner.querySelector(TEXT)) return rows
  return [...new Set([...rows, ...inner.querySelectorAll<HTMLElement>(AFTER_TEXT)])].filter((row) => !row.closest(TEXT))
}
