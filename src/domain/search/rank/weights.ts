/** How much a word counts by where it stands. */
export const FIELD_WEIGHTS = { question: 1.5, conclusion: 0.3, words: 0.75, body: 1 } as const

export type Field = keyof typeof FIELD_WEIGHTS

/** How surely a word shows what a document is about, by where it stands: a mention in the body says least. */
export const FIELD_EVIDENCE: Readonly<Record<Field, number>> = { question: 1, conclusion: 1, words: 0.75, body: 0.6 }

/** BM25: how soon a repeated word stops counting, and how much a long text is marked down. */
export const BM25 = { k1: 1.2, b: 0.9 } as const
