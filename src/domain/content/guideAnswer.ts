/** The three answers a visitor can give to a question of a guide. */
export const GUIDE_ANSWERS = ['yes', 'no', 'unsure'] as const
export type GuideAnswer = (typeof GUIDE_ANSWERS)[number]
