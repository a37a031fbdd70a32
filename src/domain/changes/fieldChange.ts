import type { ChangedField, ChangedItem, ContentDifference } from './compareContent'

/** A stretch of a line. */
export interface Piece {
  readonly text: string
  readonly isChanged: boolean
}

/** One line as it read before and as it will read; a line that is new or removed has one side only. */
export interface LineChange {
  readonly before: readonly Piece[] | undefined
  readonly after: readonly Piece[] | undefined
}

/**
 * What changes in one field, in the words of the table; no lines if only the order or the look of something changes.
 */
export interface FieldChange {
  readonly field: ChangedField
  readonly lines: readonly LineChange[]
}

/** A changed item and all that changes in it. */
export interface DescribedItem extends ChangedItem {
  readonly changes: readonly FieldChange[]
}

/** The changes from one content to the next, in words. */
export interface DescribedDifference extends Omit<ContentDifference, 'changed'> {
  readonly changed: readonly DescribedItem[]
}
