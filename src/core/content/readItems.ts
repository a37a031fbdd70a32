import { z } from 'zod'
import type { Problem } from '../../domain/check/problem'
import { readContentFiles, type ContentFile, type FolderList } from './contentFiles'
import { decodeYaml, parseYamlList, YamlListError, type YamlList } from './yamlList'

/** A problem and the place in the folder where it is mended. */
export interface LocatedProblem {
  readonly severity: Problem['severity']
  readonly file: string
  readonly line: number
  readonly field: string
  readonly reason: string
}

const japanese = z.locales.ja().localeError

/** Where an item was read. */
export interface Origin {
  readonly file: string
  readonly list: YamlList
  readonly index: number
}

/** The items of one list of a folder. */
export interface ReadItems<Item> {
  readonly items: Item[]
  readonly origins: Origin[]
  readonly problems: LocatedProblem[]
}

/** Reads every item of a list that fits its schema, with its place; an item that does not fit is a problem. */
export async function readItems<Item>(
  folder: string,
  name: FolderList,
  schema: z.ZodType<Item>
): Promise<ReadItems<Item>> {
  const read: ReadItems<Item> = { items: [], origins: [], problems: [] }
  for (const { file, bytes } of await readContentFiles(folder, name)) {
    const list = parseFile(file, bytes, read.problems)
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

function parseFile(file: string, bytes: ContentFile['bytes'], problems: LocatedProblem[]): YamlList | undefined {
  const refuse = (line: number, reason: string): undefined => {
    problems.push({ severity: 'error', file, line, field: '-', reason })
  }
  if (bytes === 'missing') return refuse(1, 'ファイルがありません')
  if (bytes === 'folder') return refuse(1, 'フォルダーです。名前の終わりの .yaml を取ってください')
  try {
    return parseYamlList(decodeYaml(bytes))
  } catch (error) {
    if (error instanceof YamlListError) return refuse(error.line, error.message)
    throw error
  }
}

function pathOf(issue: z.core.$ZodIssue): (string | number)[] {
  const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  return [...issue.path, ...unknownKey].map((step) => (typeof step === 'number' ? step : String(step)))
}

/** A problem of the item read at `origin`, at the line that `path` leads to. */
export function locate(
  { file, list, index }: Origin,
  path: readonly (string | number)[],
  reason: string,
  severity: Problem['severity'] = 'error'
): LocatedProblem {
  return { severity, file, line: list.lineOf(index, path), field: path.join('.') || '-', reason }
}
