import type { Content } from '../content/content'
import { fault, type Problem } from './problem'
import { statementsIn } from './statementsIn'

/** Every row of a table has as many cells as the table has headings. */
export function checkTables(content: Content): Problem[] {
  return statementsIn(content).flatMap(({ list, index, path, statement }) =>
    statement.body.flatMap((block, place) =>
      block.type !== 'table'
        ? []
        : block.rows.flatMap((row, line) =>
            row.length === block.head.length
              ? []
              : [
                  fault(
                    list,
                    index,
                    [...path, 'body', place, 'rows', line],
                    `表の見出しは ${block.head.length} 列ですが、この行は ${row.length} 列です`
                  )
                ]
          )
    )
  )
}
