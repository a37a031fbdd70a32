/** What Excel would take for a formula, in either width; also a quote that is ours to take away again. */
const FORMULA_START = /^['=+\-@\t\r\n＝＋－＠]/

/** A cell that Excel runs nothing of. */
export function tame(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text
}

/** The text that `tame` was given. */
export function untame(cell: string): string {
  return cell.replace(/^'/, '')
}
