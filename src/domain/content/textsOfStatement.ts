import { textsOfBlock } from './textsOfBlock'
import { partsOfStatement, type StatementParts } from './statementParts'
import type { Statement } from './version'

const TEXTS: StatementParts<string> = {
  conclusion: ({ conclusion }) => [conclusion],
  status: () => [],
  body: ({ body }) => body.flatMap(textsOfBlock)
}

/** Every text of a statement that a visitor reads, in reading order. */
export function textsOfStatement(statement: Statement): string[] {
  return partsOfStatement(statement, TEXTS)
}
