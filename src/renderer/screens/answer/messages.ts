export const ANSWER_TEXT = {
  conclusion: 'こたえ',
  number: '番号',
  numberHint: '窓口でお伝えください',
  sources: 'もとにした資料',
  related: '関連する質問',
  askCounter: 'くわしいことは窓口でおたずねください',
  note: '補足',
  warning: '注意',
  phone: '電話',
  helpful: '役に立ちましたか',
  yes: 'はい',
  no: 'いいえ',
  thanks: 'お答えをありがとうございました',
  period: (from: string, until: string) => `${from}から${until}までのご案内です`,
  since: (from: string) => `${from}からのご案内です`,
  until: (until: string) => `${until}までのご案内です`,
  confirmed: (today: string) => `${today}現在のご案内です`
} as const
