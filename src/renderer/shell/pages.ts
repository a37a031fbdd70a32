/** Where something begins and ends, in CSS pixels from the top of what scrolls. */
export interface Extent {
  readonly top: number
  readonly bottom: number
}

/** A box of a list; a heading belongs to the row below it. */
export interface Box extends Extent {
  readonly heading?: boolean
}

/** Layout rounds: what sticks out by less is not cut. */
const ROUNDING_PX = 2
/** How much of a row that is taller than the window one page shows anew. */
const TALL_SHARE = 0.8

/** Rows from top to bottom, those beside one another as one. */
export function joinRows(boxes: readonly Extent[]): Extent[] {
  const rows: Extent[] = []
  for (const box of boxes.toSorted((a, b) => a.top - b.top)) {
    const last = rows.at(-1)
    if (last && box.top < last.bottom - ROUNDING_PX)
      rows[rows.length - 1] = { top: last.top, bottom: Math.max(last.bottom, box.bottom) }
    else rows.push(box)
  }
  return rows
}

/** Boxes from top to bottom with each heading made one with what stands below it: alone at a fold it would say nothing. */
export function keepHeadings(boxes: readonly Box[]): Extent[] {
  const kept: Extent[] = []
  let from: number | undefined
  for (const [at, { top, bottom, heading }] of boxes.toSorted((a, b) => a.top - b.top).entries()) {
    from ??= top
    if (heading && at < boxes.length - 1) continue
    kept.push({ top: from, bottom })
    from = undefined
  }
  return kept
}

/**
 * Where the pages of a list begin: each with the first row that the page before did not show whole, so that none is
 * sliced. `rows` from top to bottom; `height` of the window.
 */
export function pageStarts(rows: readonly Extent[], height: number): number[] {
  const starts = [0]
  for (let start = 0; height > 0;) {
    const end = start + height
    const cut = rows.find(({ bottom }) => bottom > end + ROUNDING_PX)
    if (!cut) break
    start = cut.top > start + ROUNDING_PX ? cut.top : start + height * TALL_SHARE
    starts.push(start)
  }
  return starts
}

/** How much of the window's foot to hide at `top`, where a row is only begun; 0 where that row would be all there is. */
export function begunBelow(rows: readonly Extent[], top: number, height: number): number {
  const begun = rows.find((row) => row.top < top + height - 1 && row.bottom > top + height + ROUNDING_PX)
  return begun && begun.top > top + ROUNDING_PX ? top + height - begun.top : 0
}
