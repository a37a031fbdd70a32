import type { Content } from '../../../domain/content/content'
import type { Entry } from '../../../domain/content/entry'
import type { AnswerVersion } from '../../../domain/content/version'
import type { FaqColumn } from './columns'
import { MARKS } from '../notation/marks'
import { formatListCell } from '../notation/listCell'
import { encodeLine } from '../notation/notationLine'
import { writeBody } from '../notation/writeBody'

type FaqRow = Readonly<Partial<Record<FaqColumn, string | undefined>>>

/** The rows of the sheet 質問と回答: one a version of an entry. */
export function entryRows({ categories, entries }: Content): FaqRow[] {
  const names = new Map(categories.map(({ id, name }) => [id, name]))
  return entries.flatMap((entry) =>
    entry.versions.map((version) => ({ ...sharedCells(entry, names), ...versionCells(version) }))
  )
}

function sharedCells(entry: Entry, names: ReadonlyMap<string, string>): FaqRow {
  const { no, category, question, words, sources, related, kind, popular, officialUrl } = entry
  return {
    categoryNo: category,
    categoryName: encodeLine(names.get(category) ?? ''),
    no,
    question: encodeLine(question),
    reference: officialUrl,
    related: formatListCell(related),
    words: formatListCell(words),
    kind: kind === 'entry' ? undefined : MARKS[kind],
    popular: popular ? MARKS.popular : undefined,
    sources: formatSources(no, sources)
  }
}

/** What comes from the table itself need not be said. */
export function formatSources(no: string, sources: readonly string[]): string {
  return sources.length === 1 && sources[0] === no ? '' : formatListCell(sources)
}

function versionCells({ from, until, question, status, conclusion, body }: AnswerVersion): FaqRow {
  return {
    from,
    until,
    versionQuestion: question === undefined ? undefined : encodeLine(question),
    status: status === 'ask-counter' ? MARKS.askCounter : undefined,
    summary: encodeLine(conclusion),
    answer: writeBody(body)
  }
}
