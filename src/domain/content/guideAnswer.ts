/** The three answers a visitor can give to a question of a guide. */
export const GUIDE_ANSWERS = ['yes', 'no', 'unsure'] as const
export type GuideAnswer = (typeof GUIDE_ANSWERS)[number]

/** The words of the three answers, as on the buttons and wherever an answer is mentioned. */
export const ANSWER_WORDS = { yes: 'はい', no: 'いいえ', unsure: 'わからない' } as const satisfies Record<
  GuideAnswer,
  string
>
