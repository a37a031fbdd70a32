import type { TableProblem } from '../../../domain/content/tableProblem'
import { UPDATE_TEXT } from './messages'

/** Where in the file a note points: シート「質問と回答」 12行目 質問の列（D12）. */
export function placeText({ sheet, line, column, cell }: TableProblem): string {
  const parts = [
    sheet === undefined ? '' : `シート「${sheet}」`,
    line > 0 ? `${line}行目` : '',
    column ? `「${column}」の列` : '',
    cell === undefined ? '' : `セル ${cell}`
  ].filter(Boolean)
  return parts.length > 0 ? parts.join('　') : UPDATE_TEXT.wholeFile
}
