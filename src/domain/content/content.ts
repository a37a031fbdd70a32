import { z } from 'zod'
import { Line } from './line'
import { AnswerVersionSchema, PeriodShape, StatementShape } from './version'

/** The number a visitor can quote, which is also the id: `2-07` in the bundled content, the No in an imported table. */
export const ItemIdSchema = z
  .string()
  .regex(/^[0-9A-Za-z_-]{1,24}$/, '番号は半角の英数字とハイフン、24文字までで書いてください')

const ItemShape = {
  no: ItemIdSchema,
  category: Line,
  question: Line.max(200),
  /** Words people use for this that the text itself does not hold. */
  words: z.array(Line).default([]),
  /** Unit ids such as `000:2-7`, or the No of an imported table. */
  sources: z.array(Line).min(1, '出典を一つ以上書いてください'),
  related: z.array(ItemIdSchema).default([])
}

export const EntrySchema = z.strictObject({
  ...ItemShape,
  /** `counter`: what is said of the counter itself, beside what staff have set; one at most, and in no list of questions. */
  kind: z.enum(['entry', 'notice', 'counter']).default('entry'),
  /** Shown on the start screen under 「よく見られている質問」. */
  popular: z.boolean().default(false),
  /** Official page to look up later; printed as a QR code. */
  officialUrl: z.url({ protocol: /^https$/ }).optional(),
  versions: z.array(AnswerVersionSchema).min(1)
})

/** One yes/no question of a guide. Each answer names the next question or an end. */
export const GuideQuestionSchema = z.strictObject({
  text: Line,
  hint: Line.optional(),
  yes: Line,
  no: Line,
  unsure: Line
})

/** Where a guide ends: what to do, and the entries to read on. */
export const GuideEndSchema = z.strictObject({
  title: Line,
  ...StatementShape,
  entries: z.array(ItemIdSchema).default([])
})

export const GuideVersionSchema = z.strictObject({
  ...PeriodShape,
  /** What the guide helps to decide, in a sentence. */
  intro: Line,
  start: Line,
  questions: z.record(Line, GuideQuestionSchema),
  ends: z.record(Line, GuideEndSchema)
})

export const GuideSchema = z.strictObject({
  ...ItemShape,
  kind: z.literal('guide').default('guide'),
  versions: z.array(GuideVersionSchema).min(1)
})

export const CategorySchema = z.strictObject({
  id: z.string().regex(/^[0-9A-Za-z_-]{1,24}$/),
  name: Line.max(40),
  /** One line under the name: what is found here. */
  description: Line.max(80).optional(),
  /** One of `ICON_SUBJECTS`; held by `checkIcons` where content is written, not here, since packs may know more. */
  icon: Line.default('question')
})

/** One thing that brings a visitor, in the visitor's words, and what may answer it. */
export const ErrandSchema = z.strictObject({
  id: z.string().regex(/^[0-9A-Za-z_-]{1,24}$/),
  name: Line.max(24),
  /** One line under the name: what is found here. */
  description: Line.max(80).optional(),
  /** One of `ICON_SUBJECTS`; held by `checkIcons` where content is written, not here, since packs may know more. */
  icon: Line.default('question'),
  /** Numbers of entries, notices and guides, the likeliest first. */
  items: z.array(ItemIdSchema).min(1, '質問の番号を一つ以上書いてください').max(20)
})

export const TermSchema = z.strictObject({
  term: Line,
  reading: z.string().regex(/^[ぁ-んー・ ]+$/u, '読みはひらがなで書いてください'),
  meaning: Line,
  /** Everyday words for it. */
  synonyms: z.array(Line).default([])
})

/** One document the content was written from. */
export const SourceDocumentSchema = z.strictObject({
  id: Line,
  /** As shown to a visitor under an answer. */
  title: Line,
  units: z.array(Line).min(1),
  /** Units that hold nothing to publish, each with the reason. */
  empty: z.record(Line, Line).default({})
})

export type Entry = z.infer<typeof EntrySchema>
export type Guide = z.infer<typeof GuideSchema>
export type GuideVersion = z.infer<typeof GuideVersionSchema>
export type GuideQuestion = z.infer<typeof GuideQuestionSchema>
export type GuideEnd = z.infer<typeof GuideEndSchema>
export type Category = z.infer<typeof CategorySchema>
export type Errand = z.infer<typeof ErrandSchema>
export type Term = z.infer<typeof TermSchema>
export type SourceDocument = z.infer<typeof SourceDocumentSchema>

/** All that a pack says, before any date is chosen. */
export interface Content {
  readonly categories: readonly Category[]
  readonly entries: readonly Entry[]
  readonly guides: readonly Guide[]
  readonly glossary: readonly Term[]
  readonly documents: readonly SourceDocument[]
  /** The ways in by what happened; empty where the content has none, which is then shown by category alone. */
  readonly errands: readonly Errand[]
}
