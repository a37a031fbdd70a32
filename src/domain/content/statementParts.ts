import type { Statement } from './version'

/** What to make of each field of a statement. If a field is added, the compiler demands it in every such list. */
export type StatementParts<Part> = Readonly<Record<keyof Statement, (statement: Statement) => readonly Part[]>>

/** What `parts` makes of the fields of `statement`, in the order in which `parts` names them. */
export function partsOfStatement<Part>(statement: Statement, parts: StatementParts<Part>): Part[] {
  return Object.values(parts).flatMap((partsOf) => partsOf(statement))
}
