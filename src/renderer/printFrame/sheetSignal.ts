/** What the sheet page tells the page around it: the sheet is ready to be printed, or it could not be loaded. */
export const SHEET_READY = 'sheet-ready'
export const SHEET_FAILED = 'sheet-failed'

/** How the sheet page is opened to show sheets rather than to print a job. */
export const SHEET_PREVIEW = '#preview'
/** What the sheet page then tells the page around it: it is loaded, and shows the sheets that it is sent. */
export const SHEET_WANTED = 'sheet-wanted'

/** The answer of the sheet page to a sheet. */
export interface SheetExtent {
  /** How many pages; one for a roll. */
  readonly pages: number
  /** The height of each page. */
  readonly heightMm: number
}

/** True for the answer of a sheet page, false for its other signals. */
export function isSheetExtent(data: unknown): data is SheetExtent {
  return typeof data === 'object' && data !== null && 'pages' in data && 'heightMm' in data
}
