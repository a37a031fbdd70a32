/**
 * What Excel would take for a formula, in either width. Also a quote, so that `untame` can tell ours from the text's
 * own.
 */
const FORMULA_START = /^['=+\-@\t\r\n＝＋－＠]/

/** The text as a cell of which Excel runs nothing. */
export function tame(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text
}

/** The text that `tame` was given. */
export function untame(cell: string): string {
  return cell.replace(/^'/, '')
}
