import { z } from 'zod'
import type { Readings } from '../domain/content/ruby'
import type { ItemSummary } from './content'

/** Longer input is cut by the page before it is sent; the core bounds it again. */
export const MAX_QUERY_LENGTH = 10_000

/** A piece of a shown text; `hit` where it matches what was typed. */
export interface MarkedText {
  readonly text: string
  readonly hit: boolean
}

/** One result, its question cut where the query matches. */
export interface SearchHit extends ItemSummary {
  readonly marked: readonly MarkedText[]
}

/** Results for a query. Unsure results are offered as 「もしかして」, never as an answer. */
export interface SearchView {
  readonly confident: boolean
  readonly hits: readonly SearchHit[]
  /** Words and questions the typed text may become. */
  readonly completions: readonly string[]
  /** Of every text of the view; empty where they were not wanted. */
  readonly readings: Readings
}

export const searchRequests = {
  'search:find': z.strictObject({
    text: z.string().max(MAX_QUERY_LENGTH),
    limit: z.int().min(1).max(50),
    /** Whether the readings of what is found are wanted; they are most of an answer. */
    furigana: z.boolean()
  })
}

export interface SearchResults {
  'search:find': SearchView
}
