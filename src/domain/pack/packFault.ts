/** Why a pack was refused, for staff: what is wrong and what to do. */
export const PACK_FAULT_REASONS = {
  'not-a-pack': 'パックのファイルではないか、途中で切れています。もう一度コピーしてください。',
  damaged: 'ファイルが壊れています。もう一度コピーするか、作り直してもらってください。',
  'too-large': 'ファイルが大きすぎます。パックのファイルかどうか確かめてください。',
  'unpacked-too-large': '中身が大きすぎるため、開くのをやめました。配布元に確かめてください。',
  'unsafe-name': '中身に安全でない名前のファイルがあります。使わずに、配布元に知らせてください。',
  'unknown-part': '知らないファイルが混ざっています。作り直してもらってください。',
  'duplicate-part': '同じ名前の中身が二つあります。作り直してもらってください。',
  'missing-part': '中身が足りません。作り直してもらってください。',
  'newer-format': 'この端末より新しい形式のパックです。先に端末のソフトを新しくしてください。',
  'older-format': 'この端末より古い形式のパックです。いまのソフトで、内容のフォルダーか表から作り直してください。',
  'bad-manifest': 'パックの目録が読めません。作り直してもらってください。',
  'bad-content': '内容の書き方が正しくありません。作り直してもらってください。',
  'too-heavy': '開くのに時間がかかりすぎるか、端末に入りきりません。使わずに、配布元に知らせてください。',
  unsigned: '署名のないパックです。この端末は、署名のあるパックだけを受け付けます。',
  'unknown-key': 'この端末に登録されていない鍵で署名されています。配布元に確かめてください。',
  'bad-signature': '署名が合いません。書き換えられたおそれがあります。使わずに、配布元に知らせてください。'
} as const satisfies Record<string, string>

export type PackFault = keyof typeof PACK_FAULT_REASONS
