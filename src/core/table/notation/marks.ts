/** The values of the cells 種類, 状態 and よく見られる. */
export const MARKS = {
  notice: 'お知らせ',
  counter: '窓口のご案内',
  askCounter: '窓口で案内',
  popular: '○',
  guideQuestion: '問い',
  guideEnd: '終わり'
} as const
