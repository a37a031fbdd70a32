import { label, type Label } from '../../domain/readings/label'
import type { PrintOutcome } from '../../contract/print'

export const ACCEPTED = label('{印刷|いんさつ}を／{受|う}け{付|つ}けました')
/** Shown beside `ACCEPTED`, since nobody can promise that paper comes out. */
export const ACCEPTED_HINT = label('{紙|かみ}が／{出|で}てこないときは、／{職員|しょくいん}を／お{呼|よ}びください')

export const PRINT_TEXT = {
  print: label('{印刷|いんさつ}する'),
  list: label('{印刷|いんさつ}リストに／{入|い}れる'),
  listed: label('{印刷|いんさつ}リストに／{入|はい}っています'),
  showList: (count: number) => label(`{印刷|いんさつ}リストを{見|み}る（${count}{件|けん}）`)
} as const

/**
 * How a job ended, as far as this is known. "Sent" does not mean paper in the tray, so its text promises no more than
 * `ACCEPTED`.
 */
export const PRINT_OUTCOMES: Readonly<Record<PrintOutcome, Label>> = {
  sent: ACCEPTED,
  failed: label('{印刷|いんさつ}できませんでした。／{職員|しょくいん}を／お{呼|よ}びください'),
  'check-paper': label(
    '{紙|かみ}を／{確認|かくにん}してください。／{出|で}ないときは{職員|しょくいん}を／お{呼|よ}びください'
  ),
  'no-printer': label('いまは{印刷|いんさつ}できません。／{職員|しょくいん}を／お{呼|よ}びください'),
  'printer-gone': label('プリンターにつながりません。／{職員|しょくいん}を／お{呼|よ}びください'),
  'no-reply': label('{紙|かみ}が／{出|で}ないときは、／{職員|しょくいん}を／お{呼|よ}びください')
}
