export const IDLE = {
  question: 'まだお使いですか',
  seconds: '秒で、',
  consequence: '最初の画面にもどります。',
  stay: 'つづける',
  end: 'おわる'
} as const
