import type { Statement } from './version'

/** What each field of a statement gives. The compiler asks every such list for a field that is added. */
export type StatementParts<Part> = Readonly<Record<keyof Statement, (statement: Statement) => readonly Part[]>>

/** What the fields of `statement` give, in the order in which `parts` names them. */
export function partsOfStatement<Part>(statement: Statement, parts: StatementParts<Part>): Part[] {
  return Object.values(parts).flatMap((partsOf) => partsOf(statement))
}
