import type { Content } from '../content/content'

/** The lists that content is made of; a problem names the list, the item's place in it and the field. */
export type ContentList = keyof Content

/** Something a content keeper has to mend (`error`) or ought to look at (`warning`). Reasons are in Japanese. */
export interface Problem {
  readonly severity: 'error' | 'warning'
  readonly list: ContentList
  readonly index: number
  /** From the item down to the field: ['versions', 0, 'until']. Empty for the item as a whole. */
  readonly path: readonly (string | number)[]
  readonly reason: string
}

/** An error-severity problem. */
export function fault(list: ContentList, index: number, path: readonly (string | number)[], reason: string): Problem {
  return { severity: 'error', list, index, path, reason }
}
