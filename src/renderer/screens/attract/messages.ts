export const ATTRACT_TEXT = {
  start: '画面にふれてはじめる',
  invite: 'こんなことを調べられます',
  lead: '保険証のことは、こちらでご案内します',
  features: ['声を出さずに調べられます', '大きな文字で読めます', '紙に印刷して持ち帰れます'],
  privacy: 'お名前や番号を入れる必要はありません'
} as const
