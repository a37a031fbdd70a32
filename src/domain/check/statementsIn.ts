import type { Content } from '../content/content'
import type { Statement } from '../content/version'
import type { Problem } from './problem'

/** A statement and where it stands: `path` leads to it from its item. */
export interface LocatedStatement extends Pick<Problem, 'list' | 'index' | 'path'> {
  /** Number of the item. */
  readonly id: string
  readonly statement: Statement
}

/** Everything that a content states: the versions of its answers, and the ends of its guides. */
export function statementsIn({ entries, guides }: Content): LocatedStatement[] {
  return [
    ...entries.flatMap(({ id, versions }, index) =>
      versions.map((statement, at) => ({ list: 'entries' as const, index, id, statement, path: ['versions', at] }))
    ),
    ...guides.flatMap(({ id, versions }, index) =>
      versions.flatMap(({ ends }, at) =>
        Object.entries(ends).map(([key, statement]) => {
          return { list: 'guides' as const, index, id, statement, path: ['versions', at, 'ends', key] }
        })
      )
    )
  ]
}
