import { z } from 'zod'
import type { TableCell } from '../grid/readRows'
import type { TableProblem } from '../../../domain/check/tableProblem'

/** The path of a field within an item, as the schema names it. */
export type FieldPath = readonly PropertyKey[]

/** An item of the content and the cells it was read from. */
export interface LocatedItem<Item> {
  readonly item: Item
  /** The cell in which a field is mended. */
  readonly cellOf: (path: FieldPath) => TableCell
}

const japanese = z.locales.ja().localeError

/**
 * `raw` as an item of the content. Undefined if it does not match the schema; each fault is then added to `problems`
 * with its cell.
 */
export function parseItem<Item>(
  schema: z.ZodType<Item>,
  raw: unknown,
  cellOf: (path: FieldPath) => TableCell,
  problems: TableProblem[]
): LocatedItem<Item> | undefined {
  const parsed = schema.safeParse(raw, { error: japanese, reportInput: true })
  if (parsed.success) return { item: parsed.data, cellOf }
  for (const issue of parsed.error.issues) {
    const [reason, remedy] = explain(issue)
    problems.push(cellOf(issue.path).note('error', reason, remedy))
  }
  return undefined
}

function explain(issue: z.core.$ZodIssue): [reason: string, remedy: string] {
  const inTable = issue.path.includes('head') || issue.path.includes('rows')
  if (inTable)
    return [
      '回答の中の表に、空のますか足りない行があります',
      '見出しと同じ数のますを ｜ で区切り、空のますには「－」を入れてください'
    ]
  if (issue.code === 'too_big' && typeof issue.input === 'string')
    return [`${issue.input.length} 文字あります`, `${issue.maximum} 文字までに縮めてください`]
  if (issue.code === 'too_small' || issue.code === 'invalid_type') return ['書かれていません', '書き足してください']
  return [issue.message, 'この書き方に直してください']
}
