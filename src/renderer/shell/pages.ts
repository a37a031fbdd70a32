/** Where something begins and ends, in CSS pixels from the top of what scrolls. */
export interface Extent {
  readonly top: number
  readonly bottom: number
}

/** A box of a list; a heading belongs to the row below it. */
export interface Box extends Extent {
  readonly heading?: boolean
}

/** A box with its left and right edges. */
export interface PlacedBox extends Box {
  readonly left: number
  readonly right: number
}

/** Rows below one another. Lists side by side scroll together, and each is cut at its own rows. */
export interface Column {
  readonly left: number
  readonly right: number
  readonly rows: readonly Extent[]
}

/** What to hide of a column at the edges of the window, in pixels, so that no row of it is sliced. */
export interface Cut {
  readonly left: number
  readonly right: number
  readonly above: number
  readonly below: number
}

/**
 * A row that sticks out by less than this is not cut: layout rounds, and a row that the browser brings into view for
 * the keyboard ends at the edge of the box, 2 px below the window and up to 1 px more if it begins between two pixels.
 */
const ROUNDING_PX = 3
/** The share of the window that one page moves on within a row that is taller than the window. */
const TALL_SHARE = 0.8

/** Groups boxes into columns, from left to right: boxes above or below one another are in the same column. */
export function columnsOf(boxes: readonly PlacedBox[]): Column[] {
  const columns: { left: number; right: number; boxes: PlacedBox[] }[] = []
  for (const box of boxes.toSorted((a, b) => a.left - b.left)) {
    const last = columns.at(-1)
    if (last && box.left < last.right - ROUNDING_PX) {
      last.right = Math.max(last.right, box.right)
      last.boxes.push(box)
    } else columns.push({ left: box.left, right: box.right, boxes: [box] })
  }
  return columns.map(({ left, right, boxes: own }) => ({ left, right, rows: joinRows(keepHeadings(own)) }))
}

/** Rows from top to bottom; rows side by side are joined into one. */
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

/**
 * Boxes from top to bottom, with each heading joined to what follows it: alone at the end of a page it would be
 * useless.
 */
export function keepHeadings(boxes: readonly Box[]): Extent[] {
  const kept: Extent[] = []
  let from: number | undefined
  const sorted = boxes.toSorted((a, b) => a.top - b.top)
  for (const [at, { top, bottom, heading }] of sorted.entries()) {
    from ??= top
    // A heading that is followed by another one has only text below it.
    const next = sorted[at + 1]
    if (heading && next && !next.heading) continue
    kept.push({ top: from, bottom })
    from = undefined
  }
  return kept
}

/**
 * Where the pages of a list begin: each at the first row that the page before did not show completely. `rows` are from
 * top to bottom, of one or several columns; `height` is that of the window. If a page begins within a row of another
 * column, that row has been shown completely before.
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

/** The row of which a window at `top` shows only the beginning; undefined if the window shows nothing else. */
export function begunRow(rows: readonly Extent[], top: number, height: number): Extent | undefined {
  const begun = rows.find((row) => row.top < top + height - 1 && row.bottom > top + height + ROUNDING_PX)
  return begun && begun.top > top + ROUNDING_PX ? begun : undefined
}

/** How much to hide at the foot of a window at `top`, because a row is only begun there. */
export function begunBelow(rows: readonly Extent[], top: number, height: number): number {
  const begun = begunRow(rows, top, height)
  return begun ? top + height - begun.top : 0
}

/**
 * How much to hide at the head of a window at `top`, because only the end of a row is left, which has been shown
 * before.
 */
function leftAbove(rows: readonly Extent[], top: number, height: number): number {
  const left = rows.find((row) => row.top < top - ROUNDING_PX && row.bottom > top + ROUNDING_PX)
  return left && left.bottom - left.top <= height ? left.bottom - top : 0
}

/**
 * What to hide at the edges of a window that begins at `top`. A single column is never cut at the top: pages begin at
 * its rows, and under a finger it moves like any list.
 */
export function cutsAt(columns: readonly Column[], top: number, height: number): Cut[] {
  return columns.map(({ left, right, rows }) => ({
    left,
    right,
    above: columns.length > 1 ? leftAbove(rows, top, height) : 0,
    below: begunBelow(rows, top, height)
  }))
}

/** A window of `width` and `height` as a CSS shape without the parts that are cut; undefined if nothing is cut. */
export function clipPath(cuts: readonly Cut[], width: number, height: number): string | undefined {
  if (cuts.every(({ above, below }) => above === 0 && below === 0)) return undefined
  const edges = [0, ...cuts.slice(1).map(({ left }, at) => (left + (cuts[at]?.right ?? left)) / 2), width]
  const along = (edge: (cut: Cut) => number) =>
    cuts.flatMap((cut, at) => [edges[at], edges[at + 1]].map((x) => [x, edge(cut)] as const))
  const points = [...along(({ above }) => above), ...along(({ below }) => height - below).reverse()]
  return `polygon(${points.map(([x, y]) => `${x}px ${y}px`).join(', ')})`
}
