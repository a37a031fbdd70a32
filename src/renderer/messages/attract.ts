export const ATTRACT_TEXT = {
  start: '画面にふれてはじめる',
  stop: '止める',
  stopName: '質問の入れ替えを止める',
  goOn: '動かす',
  goOnName: '質問の入れ替えを動かす',
  invite: 'こんなことを調べられます',
  lead: '保険証のことは、こちらでご案内します',
  features: ['声を出さずに調べられます', '大きな文字で読めます', '紙に印刷して持ち帰れます'],
  privacy: 'お名前や番号を入れる必要はありません'
} as const
