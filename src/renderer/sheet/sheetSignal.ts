/** What the sheet page tells the page around it: laid out and ready to be printed, or not to be had. */
export const SHEET_READY = 'sheet-ready'
export const SHEET_FAILED = 'sheet-failed'
