import { compareContent, type ChangedField, type ComparedList } from '../../domain/changes/compareContent'
import type { Content } from '../../domain/content/content'
import type { Category } from '../../domain/content/category'
import type { Entry } from '../../domain/content/entry'
import type { Errand } from '../../domain/content/errand'
import { ANSWER_WORDS } from '../../domain/content/guideAnswer'
import type { Guide, GuideVersion } from '../../domain/content/guide'
import type { Term } from '../../domain/content/term'
import type { DescribedDifference, DescribedItem } from '../../domain/changes/fieldChange'
import { periodText } from '../../domain/content/periodText'
import { partsOfStatement, type StatementParts } from '../../domain/content/statementParts'
import type { Statement } from '../../domain/content/version'
import type { Period } from '../../domain/content/period'
import { MARKS } from '../table/notation/marks'
import { writeBody } from '../table/notation/writeBody'
import { markChanges } from './markChanges'

/** What publishing `next` in place of `now` would change: each field before and after, in the words of the table. */
export function describeChanges(now: Content, next: Content): DescribedDifference {
  const { added, changed, removed } = compareContent(now, next)
  const before = createTextReader(now)
  const after = createTextReader(next)
  const described = changed.map((item): DescribedItem => {
    const lines = (read: TextReader, field: ChangedField) => read(item.list, item.key, field)
    const changes = item.fields.map((field) => ({
      field,
      lines: markChanges(lines(before, field), lines(after, field))
    }))
    return { ...item, changes }
  })
  return { added, changed: described, removed }
}

function itemsOf(named: Category | Errand): readonly string[] {
  return 'items' in named ? named.items : []
}

/** What an item says in a field, line by line; no lines if the item does not exist. */
type TextReader = (list: ComparedList, key: string, field: ChangedField) => string[]

function createTextReader({ entries, guides, categories, errands, glossary }: Content): TextReader {
  const nameOf = new Map(categories.map(({ id, name }) => [id, name]))
  const by = <Item>(items: readonly Item[], keyOf: (item: Item) => string) =>
    new Map(items.map((item) => [keyOf(item), item]))
  const lists = {
    entries: by<Entry>(entries, ({ id }) => id),
    guides: by<Guide>(guides, ({ id }) => id),
    categories: by<Category>(categories, ({ id }) => id),
    errands: by<Errand>(errands, ({ id }) => id),
    glossary: by<Term>(glossary, ({ term }) => term)
  }
  return (list, key, field) => {
    const item = lists[list].get(key)
    if (!item) return []
    if ('term' in item) return termLines(item)
    if ('icon' in item) return [item.name, ...optional(item.description), ...optional(item.icon), ...itemsOf(item)]
    if (field === 'category') return [nameOf.get(item.category) ?? item.category]
    if (item.kind === 'guide') return isStated(field) ? [] : GUIDE_LINES[field](item)
    return isStated(field) ? item.versions.flatMap(STATEMENT_LINES[field]) : ENTRY_LINES[field](item)
  }
}

/** The lines of each field of a statement, in the order in which the ends of a guide are described. */
const STATEMENT_LINES: StatementParts<string> = {
  conclusion: ({ conclusion }) => [conclusion],
  status: ({ status }) => [status === 'ask-counter' ? MARKS.askCounter : '答えがある'],
  body: ({ body }) => linesOf(writeBody(body))
}

function isStated(field: ChangedField): field is keyof Statement {
  return Object.hasOwn(STATEMENT_LINES, field)
}

/** What to say about each other field. If a field is added, the compiler demands it for entries and for guides. */
type FieldLines<Item> = Readonly<Record<Exclude<ChangedField, keyof Statement | 'category'>, (item: Item) => string[]>>

const NO_LINES = () => []
const SHARED_LINES = {
  period: ({ versions }: Entry | Guide) => versions.map(periodLine),
  related: ({ related }: Entry | Guide) => related,
  keywords: ({ keywords }: Entry | Guide) => keywords,
  sources: ({ sources }: Entry | Guide) => sources,
  /** Only categories, errands and terms have it. */
  text: NO_LINES
}

const ENTRY_LINES: FieldLines<Entry> = {
  ...SHARED_LINES,
  question: (entry) => [entry.question, ...entry.versions.flatMap(({ question }) => optional(question))],
  officialUrl: ({ officialUrl }) => optional(officialUrl),
  kind: ({ kind }) => [kind === 'entry' ? '質問' : MARKS[kind]],
  popular: ({ popular }) => [popular ? MARKS.popular : 'なし'],
  steps: NO_LINES
}

const GUIDE_LINES: FieldLines<Guide> = {
  ...SHARED_LINES,
  question: ({ question }) => [question],
  officialUrl: NO_LINES,
  kind: NO_LINES,
  popular: NO_LINES,
  steps: ({ versions }) => versions.flatMap(stepLines)
}

function stepLines({ intro, start, questions, ends }: GuideVersion): string[] {
  const titleOf = (key: string) => questions[key]?.text ?? ends[key]?.title ?? key
  return [
    intro,
    titleOf(start),
    ...Object.values(questions).flatMap(({ text, hint, yes, no, unsure }) => [
      text,
      ...optional(hint),
      `${ANSWER_WORDS.yes} → ${titleOf(yes)}`,
      `${ANSWER_WORDS.no} → ${titleOf(no)}`,
      `${ANSWER_WORDS.unsure} → ${titleOf(unsure)}`
    ]),
    ...Object.values(ends).flatMap((end) => [end.title, ...partsOfStatement(end, STATEMENT_LINES), ...end.entries])
  ]
}

function termLines({ reading, meaning, synonyms }: Term): string[] {
  return [reading, meaning, ...synonyms]
}

function periodLine(period: Period): string {
  return periodText(period, String, ' ') || '期限なし'
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

function optional(text: string | undefined): string[] {
  return text === undefined ? [] : [text]
}
