import type { TableProblem } from './tableProblem'

/** Where in a file a note points, for staff: シート「質問と回答」, 12行目, 「質問」の列, セル D12. */
export function placeText({ worksheet, line, column, cell, itemId }: TableProblem): string {
  const parts = [
    worksheet === undefined ? '' : `シート「${worksheet}」`,
    line > 0 ? `${line}行目` : '',
    column === '' || column === '-' ? '' : `「${column}」の列`,
    cell === undefined ? '' : `セル ${cell}`,
    itemId === undefined ? '' : `No ${itemId}`
  ].filter(Boolean)
  return parts.length > 0 ? parts.join('　') : 'ファイル全体'
}
