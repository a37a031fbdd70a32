import type { FailureCode } from '../../contract/channels'

const TEXTS: Record<FailureCode, string> = {
  forbidden: 'この操作はできません。',
  'unknown-channel': 'この操作はできません。職員にお知らせください。',
  'bad-request': 'うまく受け取れませんでした。もう一度お試しください。',
  'not-found': 'この質問は、いまは案内していません。ほかの質問をさがすか、職員におたずねください。',
  'print-limit': '続けて印刷できる枚数をこえました。しばらく待つか、職員をお呼びください。',
  'session-over': '職員用の画面を閉じました。もう一度、暗証番号を入れてください。',
  unreachable: '案内の準備ができていません。少し待ってから、もう一度お試しください。',
  internal: 'うまくいきませんでした。もう一度お試しください。'
}

/** What a visitor reads when a request failed. */
export function failureText(code: FailureCode): string {
  return TEXTS[code]
}
