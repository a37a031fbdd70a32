export const COUNTER_TEXT = {
  heading: '窓口のご案内',
  about: '時間・休み・電話・場所',
  extension: '内線',
  unknown: 'は、この案内機では分かりません。',
  askStaff: '職員におたずねください',
  picture: '窓口の場所の絵'
} as const
