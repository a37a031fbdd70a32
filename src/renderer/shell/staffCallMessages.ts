export const STAFF_CALL = {
  heading: '窓口の職員に、この画面を見せてください',
  say: '「教えてください」',
  sayNumber: '「この番号のことを教えてください」',
  extension: '内線電話の番号',
  close: '閉じる'
} as const
