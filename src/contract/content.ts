import { z } from 'zod'
import { ItemIdSchema } from '../domain/content/item'
import type { Category } from '../domain/content/category'
import type { Entry } from '../domain/content/entry'
import type { Errand } from '../domain/content/errand'
import type { Guide, GuideVersion } from '../domain/content/guide'
import type { Term } from '../domain/content/term'
import type { IsoDate } from '../domain/value/isoDate'
import type { Readings } from '../domain/readings/ruby'
import type { Statement } from '../domain/content/version'

/** Anything a visitor can open, as a line of a list. */
export interface ItemLine {
  readonly id: string
  readonly kind: (Entry | Guide)['kind']
  readonly question: string
}

/** The same, with a line on what the item is about. */
export interface ItemSummary extends ItemLine {
  readonly category: string
  readonly conclusion: string
}

/** A way into the content by what happened to the visitor. Its items are requested by its id. */
export type ErrandSummary = Omit<Errand, 'items'>

/** The start screen. */
export interface HomeView {
  /** The errands that have at least one item today. */
  readonly errands: readonly ErrandSummary[]
  readonly categories: readonly Category[]
  readonly popular: readonly ItemSummary[]
  readonly guides: readonly ItemSummary[]
  readonly notices: readonly ItemSummary[]
  readonly readings: Readings
}

/** One category and the questions in it. */
export interface CategoryView {
  readonly category: Category
  readonly items: readonly ItemSummary[]
  readonly readings: Readings
}

/** One errand and the items that may answer it, the most likely first. */
export interface ErrandView {
  readonly errand: ErrandSummary
  readonly items: readonly ItemSummary[]
  readonly readings: Readings
}

/** What every item shows in addition to its text. */
interface ItemView {
  readonly id: string
  readonly category: Category
  readonly question: string
  /** Titles of the documents it was written from. */
  readonly sources: readonly string[]
  readonly related: readonly ItemSummary[]
  /** The first and the last day on which this wording holds, if it is limited. */
  readonly from: IsoDate | undefined
  readonly until: IsoDate | undefined
  /** The day of which this is the wording. Midnight may pass while it is open. */
  readonly asOf: IsoDate
  readonly readings: Readings
}

/** An answer in the wording that holds today. */
export interface AnswerView extends ItemView, Statement {
  readonly kind: Entry['kind']
  readonly officialUrl: string | undefined
}

/** A guide in the wording that holds today, with the summaries of the entries its ends lead to. */
export interface GuideView extends ItemView {
  readonly kind: Guide['kind']
  readonly graph: Pick<GuideVersion, 'intro' | 'start' | 'questions' | 'ends'>
}

/** What the content says about the counter today, in addition to what staff have set. */
export interface CounterView {
  /** `null` if it says nothing. */
  readonly text: AnswerView | null
}

/** The official terms with their plain meanings. */
export interface GlossaryView {
  readonly terms: readonly Term[]
  readonly readings: Readings
}

export const contentRequests = {
  'content:home': z.strictObject({}),
  'content:category': z.strictObject({ id: ItemIdSchema }),
  'content:errand': z.strictObject({ id: ItemIdSchema }),
  'content:item': z.strictObject({ id: ItemIdSchema }),
  'content:counter': z.strictObject({}),
  'content:glossary': z.strictObject({})
}

export interface ContentResults {
  'content:home': HomeView
  'content:category': CategoryView
  'content:errand': ErrandView
  'content:item': AnswerView | GuideView
  'content:counter': CounterView
  'content:glossary': GlossaryView
}
