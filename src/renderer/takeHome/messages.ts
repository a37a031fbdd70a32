/** What stands on the screen that shows an answer as codes, and in them. */
export const TAKE_HOME = {
  name: 'スマートフォンで持ち帰る',
  point: 'スマートフォンのカメラを、四角い模様に向けてください。',
  then: '答えの文字が、スマートフォンに出ます。',
  more: '続きは、「次の模様」にふれると出ます。',
  code: (part: number, count: number) => (count > 1 ? `QRコード ${part}／${count}` : 'QRコード'),
  before: '前の模様',
  after: '次の模様',
  close: '閉じる',
  asOf: (date: string) => `${date}の内容です`,
  question: (question: string) => `質問：${question}`,
  answer: (conclusion: string) => `答え：${conclusion}`,
  askCounter: 'この質問は、窓口で確かめてからお答えします。'
} as const
