/** A kind of paper that a printer at the counter takes, and how a sheet is laid out on it. All measures are in mm. */
export interface PaperRow {
  /** The name of the size by which browsers and drivers find its tray; if undefined, its measures are given instead. */
  readonly name: 'A3' | 'A4' | 'A5' | undefined
  readonly widthMm: number
  /** `by-content`: cut from a roll, as long as what is on it. */
  readonly heightMm: number | 'by-content'
  /**
   * White around the text: on a roll for the cutter and the print head, on a page for the union, the numbers and the
   * page number, which are printed there.
   */
  readonly marginsMm: { readonly top: number; readonly side: number; readonly bottom: number }
  /**
   * False if it is too narrow for columns: then a row of a table becomes a small list, and parts that stand side by
   * side elsewhere are placed one below the other.
   */
  readonly hasColumns: boolean
  /** Sizes of type in points, depending on the text size that the visitor had on the screen. */
  readonly typePt: { readonly normal: number; readonly large: number }
  /** Sizes that fill a page with one short answer, or save a second one; undefined if there are no pages. */
  readonly fitPt:
    { readonly short: number; readonly snug: { readonly normal: number; readonly large: number } } | undefined
}

/** The papers, one row each. For a new row, the compiler demands its name on the screens of staff. */
const ROWS = {
  a4: {
    name: 'A4',
    widthMm: 210,
    heightMm: 297,
    marginsMm: { top: 14, side: 16, bottom: 16 },
    hasColumns: true,
    typePt: { normal: 12.5, large: 16.5 },
    fitPt: { short: 15, snug: { normal: 11.6, large: 15.2 } }
  },
  'roll-80': {
    name: undefined,
    widthMm: 80,
    heightMm: 'by-content',
    marginsMm: { top: 4, side: 4, bottom: 4 },
    hasColumns: false,
    typePt: { normal: 10.5, large: 13.5 },
    fitPt: undefined
  }
} as const satisfies Readonly<Record<string, PaperRow>>

export type Paper = keyof typeof ROWS
export const PAPERS: Readonly<Record<Paper, PaperRow>> = ROWS
export const PAPER_IDS = Object.keys(ROWS) as [Paper, ...Paper[]]

/** Room for rounding, so that a roll is one page and never a second with nothing on it. */
const ROLL_SLACK_MM = 1
/** How full a page usually gets if another one follows, since rows and blocks are not cut in two. */
const USUAL_FILL = 0.92

/** The width of a line of text between the margins. */
export function textWidthMm(paper: Paper): number {
  const { widthMm, marginsMm } = PAPERS[paper]
  return widthMm - 2 * marginsMm.side
}

/** The height of a page between its margins; undefined for a roll, which has no pages. */
export function textHeightMm(paper: Paper): number | undefined {
  const { heightMm, marginsMm } = PAPERS[paper]
  return heightMm === 'by-content' ? undefined : heightMm - marginsMm.top - marginsMm.bottom
}

/** The height of a page, or the length to cut off a roll, for a text of the height `contentMm`. */
export function pageHeightMm(paper: Paper, contentMm: number): number {
  const { heightMm, marginsMm } = PAPERS[paper]
  return heightMm === 'by-content' ? Math.ceil(contentMm + marginsMm.top + marginsMm.bottom + ROLL_SLACK_MM) : heightMm
}

/** How many pages a text of the height `contentMm` is likely to take. */
export function likelyPages(paper: Paper, contentMm: number): number {
  const pageMm = textHeightMm(paper)
  return pageMm === undefined || contentMm <= pageMm ? 1 : Math.ceil(contentMm / (pageMm * USUAL_FILL))
}
