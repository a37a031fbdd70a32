export const RESTART = {
  question: '最初にもどりますか',
  lost: '印刷リストに入れたものが、消えます。',
  stay: 'もどらない',
  look: '印刷リストを見る',
  leave: '消してもどる'
} as const
