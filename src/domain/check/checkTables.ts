import type { Content } from '../content/content'
import { fault, type Problem } from './problem'

/** Every row of a table has as many cells as the table has headings. */
export function checkTables({ entries }: Content): Problem[] {
  return entries.flatMap((entry, index) =>
    entry.versions.flatMap((version, at) =>
      version.body.flatMap((block, place) =>
        block.type !== 'table'
          ? []
          : block.rows.flatMap((row, line) =>
              row.length === block.head.length
                ? []
                : [
                    fault(
                      'entries',
                      index,
                      ['versions', at, 'body', place, 'rows', line],
                      `表の見出しは ${block.head.length} 列ですが、この行は ${row.length} 列です`
                    )
                  ]
            )
      )
    )
  )
}
