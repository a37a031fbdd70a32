/** What the sheet page tells the page around it: laid out and ready to be printed, or not to be had. */
export const SHEET_READY = 'sheet-ready'
export const SHEET_FAILED = 'sheet-failed'

/** How the sheet page is opened to show sheets rather than to print a job. */
export const SHEET_PREVIEW = '#preview'
/** What it tells the page around it then: it is there, and shows what it is sent. */
export const SHEET_WANTED = 'sheet-wanted'

/** What it answers to a sheet. */
export interface SheetExtent {
  /** How many pages; one for a roll. */
  readonly pages: number
  /** How high each of them is. */
  readonly heightMm: number
}

/** True for what a sheet page answers, as against its other signals. */
export function isSheetExtent(data: unknown): data is SheetExtent {
  return typeof data === 'object' && data !== null && 'pages' in data && 'heightMm' in data
}
