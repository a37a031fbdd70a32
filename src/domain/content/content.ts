import type { Category } from './category'
import type { Entry } from './entry'
import type { Errand } from './errand'
import type { Guide } from './guide'
import type { SourceDocument } from './sourceDocument'
import type { Term } from './term'

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
