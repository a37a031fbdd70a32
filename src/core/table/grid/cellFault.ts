import type { GridCell } from './grid'
import type { TableLimits } from './tableLimits'
import type { TableProblem } from '../../../domain/check/tableProblem'

/** What is wrong with a cell regardless of its column, or undefined. */
export function cellFault(
  { kind, text }: GridCell,
  limits: TableLimits
): Pick<TableProblem, 'severity' | 'reason' | 'remedy'> | undefined {
  if (kind === 'formula')
    return fault('数式が入っています', '数式の結果を、値として貼り付けてください（形式を選択して貼り付け →「値」）')
  if (kind === 'error')
    return fault('Excel のエラー (#N/A など) になっています', '正しい文字を入れるか、空にしてください')
  if (text.length > limits.cellChars)
    return fault(
      `一つのセルに ${text.length.toLocaleString('ja-JP')} 文字あります`,
      `${limits.cellChars.toLocaleString('ja-JP')} 文字までに分けてください`
    )
  if (holdsUnprintable(text))
    return fault('目に見えない文字か、こわれた文字が入っています', 'このセルの文字を打ち直してください')
  if (!looksLikeFormula(text)) return undefined
  return {
    severity: 'warning',
    reason: `「${text.trim().slice(0, 1)}」で始まっています`,
    remedy: '計算せず、文字のまま載せます。見せたい文字でなければ直してください'
  }
}

function fault(reason: string, remedy: string) {
  return { severity: 'error' as const, reason, remedy }
}

/** True for control characters other than tab and line feed, halves of characters, and the replacement character. */
function holdsUnprintable(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- it looks for control characters
  return /[\0-\x08\x0b-\x1f\x7f-\x9f\ufffd-\uffff\p{Cs}]/u.test(text)
}

/**
 * True for what Excel would calculate if it were typed into a cell; a telephone number such as +81-3 does not count.
 */
function looksLikeFormula(text: string): boolean {
  return /^\s*[=@+]/.test(text) && !/^\s*\+[\d\s-]+$/.test(text)
}
