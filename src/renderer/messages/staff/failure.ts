import { PICTURE_FAULT_REASONS, type PictureFault } from '../../../domain/staff/picture'
import { STORE_FAULT_REASONS, type StoreFault } from '../../../domain/pack/storeFault'
import type { FailureCode } from '../../../contract/channels'

const TEXTS: Record<FailureCode, string> = {
  forbidden: 'この操作はできません。',
  'unknown-channel': 'この操作はできません。端末のソフトが古いかもしれません。',
  'bad-request': '入れた内容が正しくありません。見直してください。',
  'not-found': '見つかりません。今日の日付では出ない質問か、もうないものです。',
  'print-limit': '続けて印刷できる枚数をこえました。少し待ってください。',
  'session-over': '職員メニューを閉じました。もう一度、暗証番号を入れてください。',
  unreachable: '端末の中のプログラムから返事がありません。少し待って、もう一度ためしてください。',
  internal: 'うまくいきませんでした。もう一度ためしてください。続くときは、設置の担当者に知らせてください。'
}

const KEPT = '公開した内容は端末に残してあります。もう一度、内容の更新をしてください。'

const POINTER_TEXTS = {
  'broken-pointer': `表示する内容の記録が壊れていました。${KEPT}`,
  'lost-pointer': `表示する内容の記録がなくなっていました。${KEPT}`
} as const

const REASONS = { ...STORE_FAULT_REASONS, ...PICTURE_FAULT_REASONS, ...POINTER_TEXTS } as const

/** What staff read when a request failed. */
export function staffFailureText(code: FailureCode): string {
  return TEXTS[code]
}

/** Why the published content is not shown, why something was not written, or why a picture was not accepted. */
export function storeFaultText(fault: StoreFault | PictureFault | keyof typeof POINTER_TEXTS): string {
  return REASONS[fault]
}
