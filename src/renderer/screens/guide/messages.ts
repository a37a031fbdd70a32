import type { GuideAnswer } from '../../../domain/content/guide'

export const ANSWER_NAMES: Record<GuideAnswer, string> = { yes: 'はい', no: 'いいえ', unsure: 'わからない' }

export const GUIDE_TEXT = {
  heading: '質問に答えてさがす',
  list: '質問に答えてさがせること',
  /** Beside a guide, in lists where it stands among answers. */
  tag: '質問に答えてさがす',
  trail: 'これまでの答え',
  question: (count: number) => `質問${count}`,
  result: 'あなたの場合'
} as const
