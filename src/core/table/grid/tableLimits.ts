/** What a table may measure at most. Beyond it, the file is refused before it is read on. */
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
