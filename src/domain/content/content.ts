import type { Category } from './category'
import type { Entry } from './entry'
import type { Errand } from './errand'
import type { Guide } from './guide'
import type { SourceDocument } from './sourceDocument'
import type { Term } from './term'

/** Everything a pack says, before a date is chosen. */
export interface Content {
  readonly categories: readonly Category[]
  readonly entries: readonly Entry[]
  readonly guides: readonly Guide[]
  readonly glossary: readonly Term[]
  readonly documents: readonly SourceDocument[]
  /** The ways into the content by what happened to the visitor; if there are none, it is shown by category alone. */
  readonly errands: readonly Errand[]
}
