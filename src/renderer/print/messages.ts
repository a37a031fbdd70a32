import type { FailureCode } from '../../contract/channels'
import type { PrintOutcome } from '../../contract/print'
import { failureText } from '../failure/failureText'

export const ACCEPTED = '印刷を受け付けました'
/** Beside it: nobody can promise that paper comes out. */
export const ACCEPTED_HINT = '紙が出てこないときは、職員をお呼びください'

export const PRINT_TEXT = {
  print: '印刷する',
  list: '印刷リストに入れる',
  listed: '印刷リストに入っています',
  showList: (count: number) => `印刷リストを見る（${count}件）`
} as const

// A platform's "sent" is not paper in the tray: nothing more is promised than was at first.
const OUTCOMES: Record<PrintOutcome, string> = {
  sent: ACCEPTED,
  failed: '印刷できませんでした。職員をお呼びください',
  'check-paper': '紙を確認してください。出ないときは職員をお呼びください',
  'no-printer': 'いまは印刷できません。職員をお呼びください',
  'printer-gone': 'プリンターにつながりません。職員をお呼びください',
  'no-reply': '紙が出ないときは、職員をお呼びください'
}

/** What became of a job, as far as anyone knows. */
export function outcomeText(outcome: PrintOutcome): string {
  return OUTCOMES[outcome]
}

/** Why a job was not accepted. */
export function refusalText(code: FailureCode): string {
  return failureText(code)
}
