import type { Content } from '../content/content'
import type { Entry } from '../content/entry'
import type { Guide } from '../content/guide'
import { STATEMENT_FIELDS, type AnswerVersion, type Statement } from '../content/version'

/** What a clerk looks at before publishing, by the lists they know. */
export type ComparedList = 'entries' | 'guides' | 'categories' | 'errands' | 'glossary'

/** In which field an item differs. */
export type ChangedField =
  | keyof Statement
  | 'category'
  | 'question'
  | 'period'
  | 'related'
  | 'keywords'
  | 'sources'
  | 'officialUrl'
  | 'kind'
  | 'popular'
  | 'steps'
  | 'text'

export interface ComparedItem {
  readonly list: ComparedList
  /** The No of an entry or guide, the id of a category, the term itself. */
  readonly key: string
  /** The question, name or term as it will read, or as it read before it was removed. */
  readonly title: string
}

export interface ChangedItem extends ComparedItem {
  readonly fields: readonly ChangedField[]
}

/** The changes from one content to the next, each list in the order of the content that contains its items. */
export interface ContentDifference {
  readonly added: readonly ComparedItem[]
  readonly changed: readonly ChangedItem[]
  readonly removed: readonly ComparedItem[]
}

/** How many items a content adds, changes and removes. */
export type DifferenceCounts = Readonly<Record<keyof ContentDifference, number>>

interface Compared extends ComparedItem {
  readonly values: Readonly<Partial<Record<ChangedField, unknown>>>
}

/** What publishing `next` in place of `now` would add, change and remove; the order of items does not count. */
export function compareContent(now: Content, next: Content): ContentDifference {
  const before = new Map(itemsOf(now).map((item) => [identity(item), item]))
  const after = new Map(itemsOf(next).map((item) => [identity(item), item]))
  const added = [...after.values()].filter((item) => !before.has(identity(item)))
  const removed = [...before.values()].filter((item) => !after.has(identity(item)))
  const changed = [...after.values()].flatMap((item) => {
    const fields = changedFields(before.get(identity(item)), item)
    return fields.length === 0 ? [] : [{ ...bare(item), fields }]
  })
  return { added: added.map(bare), changed, removed: removed.map(bare) }
}

function itemsOf({ entries, guides, categories, errands, glossary }: Content): Compared[] {
  return [
    ...entries.map((entry): Compared => ({
      list: 'entries',
      key: entry.id,
      title: entry.question,
      values: entryValues(entry)
    })),
    ...guides.map((guide): Compared => ({
      list: 'guides',
      key: guide.id,
      title: guide.question,
      values: guideValues(guide)
    })),
    ...categories.map((category): Compared => {
      return { list: 'categories', key: category.id, title: category.name, values: { text: category } }
    }),
    ...errands.map((errand): Compared => {
      return { list: 'errands', key: errand.id, title: errand.name, values: { text: errand } }
    }),
    ...glossary.map((term): Compared => ({
      list: 'glossary',
      key: term.term,
      title: term.term,
      values: { text: term }
    }))
  ]
}

function entryValues({ category, question, versions, related, keywords, sources, officialUrl, kind, popular }: Entry) {
  return {
    category,
    question: [question, versions.map((version) => version.question)],
    ...answerValues(versions),
    related,
    keywords,
    sources,
    officialUrl,
    kind,
    popular
  }
}

function answerValues(versions: readonly AnswerVersion[]) {
  const said = STATEMENT_FIELDS.map((field) => [field, versions.map((version) => version[field])] as const)
  const { status, ...others }: Partial<Record<keyof Statement, unknown>> = Object.fromEntries(said)
  return { ...others, status, period: versions.map(({ from, until }) => [from, until]) }
}

function guideValues({ category, question, versions, related, keywords, sources }: Guide) {
  const steps = versions.map(({ intro, start, questions, ends }) => ({ intro, start, questions, ends }))
  return {
    category,
    question,
    steps,
    period: versions.map(({ from, until }) => [from, until]),
    related,
    keywords,
    sources
  }
}

function changedFields(before: Compared | undefined, after: Compared): ChangedField[] {
  if (!before) return []
  const fields = Object.keys(after.values) as ChangedField[]
  return fields.filter((field) => canonical(before.values[field]) !== canonical(after.values[field]))
}

/** JSON with the keys of every object in a fixed order, so that their order makes no difference. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      part !== null && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
        : part
    ) ?? ''
  )
}

function identity({ list, key }: ComparedItem): string {
  return `${list} ${key}`
}

function bare({ list, key, title }: ComparedItem): ComparedItem {
  return { list, key, title }
}
