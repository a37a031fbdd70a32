/** How much a word counts by where it stands. */
export const FIELD_WEIGHTS = { question: 1.5, conclusion: 0.3, words: 1.5, body: 1 } as const

export type Field = keyof typeof FIELD_WEIGHTS

/** BM25: how soon a repeated word stops counting, and how much a long text is marked down. */
export const BM25 = { k1: 1.2, b: 0.9 } as const
