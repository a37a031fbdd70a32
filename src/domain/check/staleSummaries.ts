import type { Content } from '../content/content'
import type { Statement } from '../content/version'
import type { Problem } from './problem'
import { statementsIn, type LocatedStatement } from './statementsIn'

/**
 * Answers whose text in `next` differs from that in `now` while their summary is the same word for word: the summary,
 * which is shown in larger type, may no longer be true. A summary counts as left unchanged if every text that was below
 * it is gone.
 */
export function staleSummaries(now: Content, next: Content): Problem[] {
  const before = new Map<string, LocatedStatement[]>()
  for (const said of statementsIn(now)) before.set(itemOf(said), [...(before.get(itemOf(said)) ?? []), said])
  return statementsIn(next)
    .filter((said) => isLeft(said.statement, before.get(itemOf(said)) ?? []))
    .map(stale)
}

function itemOf({ list, id }: LocatedStatement): string {
  return `${list} ${id}`
}

function isLeft({ conclusion, body }: Statement, before: readonly LocatedStatement[]): boolean {
  const same = before.filter(({ statement }) => statement.conclusion === conclusion)
  const text = JSON.stringify(body)
  return same.length > 0 && same.every(({ statement }) => JSON.stringify(statement.body) !== text)
}

function stale({ list, index, path, statement: { conclusion } }: LocatedStatement): Problem {
  const reason = `回答は変わりましたが、やさしい要約は前のままです：「${conclusion}」`
  return { severity: 'warning', list, index, path: [...path, 'conclusion'], reason }
}
