/** What the buttons that fetch staff are called, cut where they may break: by what they do. */
export const CALL_NAMES = { chimes: ['職員を', '呼ぶ'], silent: ['職員に', 'きく'] } as const

export const STAFF_CALL = {
  wait: '職員が来るまでお待ちください',
  show: '窓口の職員に、この画面を見せてください',
  unheard: '音を鳴らせませんでした',
  say: '「教えてください」',
  sayNumber: '「この番号のことを教えてください」',
  dial: '内線電話で呼べます',
  extension: '内線電話の番号',
  again: 'もう一度鳴らす',
  cancel: '取り消す',
  close: '閉じる'
} as const
