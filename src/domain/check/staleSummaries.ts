import type { Content } from '../content/content'
import type { ContentList, Problem } from './problem'
import type { Statement } from '../content/version'

/** A statement and where it stands in its item. */
type Located = readonly [statement: Statement, path: Problem['path']]

/**
 * Answers whose text in `next` differs from that in `now` while their summary is the same word for word: the summary,
 * which is shown in larger type, may no longer be true. A summary counts as left unchanged if every text that it stood
 * above before is gone.
 */
export function staleSummaries(now: Content, next: Content): Problem[] {
  return [
    ...compareLists('entries', now.entries, next.entries, ({ versions }) =>
      versions.map((version, at): Located => [version, ['versions', at]])
    ),
    ...compareLists('guides', now.guides, next.guides, ({ versions }) =>
      versions.flatMap(({ ends }, at) =>
        Object.entries(ends).map(([key, end]): Located => [end, ['versions', at, 'ends', key]])
      )
    )
  ]
}

function compareLists<Item extends { readonly id: string; readonly question: string }>(
  list: ContentList,
  now: readonly Item[],
  next: readonly Item[],
  statementsOf: (item: Item) => readonly Located[]
): Problem[] {
  const before = new Map(now.map((item) => [item.id, statementsOf(item)]))
  return next.flatMap((item, index) =>
    statementsOf(item)
      .filter(([statement]) => isLeft(statement, before.get(item.id) ?? []))
      .map(([{ conclusion }, path]) => stale(list, index, [...path, 'conclusion'], conclusion))
  )
}

function isLeft({ conclusion, body }: Statement, before: readonly Located[]): boolean {
  const same = before.filter(([statement]) => statement.conclusion === conclusion)
  const text = JSON.stringify(body)
  return same.length > 0 && same.every(([statement]) => JSON.stringify(statement.body) !== text)
}

function stale(list: ContentList, index: number, path: Problem['path'], conclusion: string): Problem {
  const reason = `回答は変わりましたが、やさしい要約は前のままです：「${conclusion}」`
  return { severity: 'warning', list, index, path, reason }
}
