/** A table as Markdown, to be copied into a document as printed; numbers are passed as text. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}

/** A share or score with three digits. */
export function ratio(value: number): string {
  return value.toFixed(3)
}

/** A time or size with as many digits as are meaningful. */
export function amount(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}
