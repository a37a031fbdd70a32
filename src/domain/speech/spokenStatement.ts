import { partsOfStatement } from '../content/statementParts'
import type { Statement } from '../content/version'
import { spokenTexts, type SpokenNames, type SpokenText } from './spokenTexts'

/** The texts of a statement in the order in which they are read aloud, which is their order on the screen. */
export function spokenStatement(statement: Statement, names: SpokenNames): SpokenText[] {
  return partsOfStatement<SpokenText>(statement, {
    conclusion: ({ conclusion: text }) => [{ text }],
    body: ({ body }) => body.flatMap((block) => spokenTexts(block, names)),
    status: () => []
  })
}
