export const IDLE = {
  question: 'まだお使いですか',
  consequence: '最初の画面にもどります。',
  stay: 'つづける',
  end: 'おわる'
} as const
