import { z } from 'zod'
import { checkContent } from '../../domain/content/checkContent'
import {
  CategorySchema,
  EntrySchema,
  GuideSchema,
  SourceDocumentSchema,
  TermSchema,
  type Content
} from '../../domain/content/content'
import type { ContentList, Problem } from '../../domain/content/problem'
import { checkGuide } from '../../domain/guide/checkGuide'
import { readContentFiles } from './contentFiles'
import { parseYamlList, YamlListError, type YamlList } from './yamlList'

/** A problem and the place in the folder where it is mended. */
export interface LocatedProblem {
  readonly severity: Problem['severity']
  readonly file: string
  readonly line: number
  readonly field: string
  readonly reason: string
}

/** A content folder as read. The content is whole only where no problem is an error. */
export interface LoadedContent {
  readonly content: Content
  readonly problems: readonly LocatedProblem[]
}

const japanese = z.locales.ja().localeError

interface Origin {
  readonly file: string
  readonly list: YamlList
  readonly index: number
}

interface ReadItems<Item> {
  readonly items: Item[]
  readonly origins: Origin[]
  readonly problems: LocatedProblem[]
}

/**
 * Reads and checks a content folder: every file, every field, every link.
 * Broken items are left out of `content` and named in `problems`, as file, line, field and reason.
 */
export async function loadContentFolder(folder: string): Promise<LoadedContent> {
  const read = {
    categories: await readItems(folder, 'categories', CategorySchema),
    documents: await readItems(folder, 'documents', SourceDocumentSchema),
    glossary: await readItems(folder, 'glossary', TermSchema),
    entries: await readItems(folder, 'entries', EntrySchema),
    guides: await readItems(folder, 'guides', GuideSchema)
  }
  const content: Content = {
    categories: read.categories.items,
    documents: read.documents.items,
    glossary: read.glossary.items,
    entries: read.entries.items,
    guides: read.guides.items
  }
  const broken = Object.values(read).flatMap(({ problems }) => problems)
  if (broken.length > 0) return { content, problems: broken }
  const problems = checkWholeContent(content).flatMap((problem) => {
    const origin = read[problem.list].origins[problem.index]
    return origin ? [locate(origin, problem.path, problem.reason, problem.severity)] : []
  })
  return { content, problems }
}

/** Every check that needs the whole content: links, periods, sources, the graphs of guides. */
export function checkWholeContent(content: Content): Problem[] {
  const guideProblems = content.guides.flatMap((guide, index) =>
    checkGuide(guide).map(({ path, reason }): Problem => ({ severity: 'error', list: 'guides', index, path, reason }))
  )
  return [...checkContent(content), ...guideProblems]
}

async function readItems<Item>(folder: string, name: ContentList, schema: z.ZodType<Item>): Promise<ReadItems<Item>> {
  const read: ReadItems<Item> = { items: [], origins: [], problems: [] }
  for (const { file, text } of await readContentFiles(folder, name)) {
    const list = parseFile(file, text, read.problems)
    list?.items.forEach((raw, index) => readItem(raw, { file, list, index }, schema, read))
  }
  return read
}

function readItem<Item>(raw: unknown, origin: Origin, schema: z.ZodType<Item>, read: ReadItems<Item>): void {
  const parsed = schema.safeParse(raw, { error: japanese })
  if (parsed.success) {
    read.items.push(parsed.data)
    read.origins.push(origin)
    return
  }
  for (const issue of parsed.error.issues) read.problems.push(locate(origin, pathOf(issue), issue.message))
}

function parseFile(file: string, text: string | undefined, problems: LocatedProblem[]): YamlList | undefined {
  const refuse = (line: number, reason: string): undefined => {
    problems.push({ severity: 'error', file, line, field: '-', reason })
  }
  if (text === undefined) return refuse(1, 'ファイルがありません')
  try {
    return parseYamlList(text)
  } catch (error) {
    if (error instanceof YamlListError) return refuse(error.line, error.message)
    throw error
  }
}

function pathOf(issue: z.core.$ZodIssue): (string | number)[] {
  const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  return [...issue.path, ...unknownKey].map((step) => (typeof step === 'number' ? step : String(step)))
}

function locate(
  { file, list, index }: Origin,
  path: readonly (string | number)[],
  reason: string,
  severity: Problem['severity'] = 'error'
): LocatedProblem {
  return { severity, file, line: list.lineOf(index, path), field: path.join('.') || '-', reason }
}
