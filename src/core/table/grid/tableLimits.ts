/** The maximum size of a table. Beyond it, the file is refused without reading further. */
export const TABLE_LIMITS = {
  fileBytes: 20 * 1024 * 1024,
  /** Rows of all sheets together, blank ones included. */
  rows: 20_000,
  columns: 200,
  sheets: 50,
  /** Characters of one cell: what Excel itself can hold. */
  cellChars: 32_767
} as const

export type TableLimits = { readonly [Limit in keyof typeof TABLE_LIMITS]: number }
