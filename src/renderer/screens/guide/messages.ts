import type { GuideAnswer } from '../../../domain/visit/screen'

export const ANSWER_NAMES: Record<GuideAnswer, string> = { yes: 'はい', no: 'いいえ', unsure: 'わからない' }

export const GUIDE_TEXT = {
  heading: '質問に答えてさがす',
  list: '質問に答えてさがせること',
  stepBack: 'ひとつ前にもどる',
  trail: 'これまでの答え',
  question: (count: number) => `質問${count}`,
  result: 'あなたの場合'
} as const
