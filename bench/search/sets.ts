import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadContentFolder } from '../../src/core/content/loadContentFolder'
import { searchDocuments } from '../../src/domain/search/searchDocuments'
import { importTable } from '../../src/core/table/content/importTable'
import { editionOn, versionRef } from '../../src/domain/content/edition'
import type { IsoDate } from '../../src/domain/value/isoDate'
import type { Corpus } from './engine'
import { rankingQueries } from './queries/ranking'

/** A query and what grade (1 related, 2 answers) each ref has for it. */
export interface GradedQuery {
  readonly kind: string
  readonly query: string
  readonly grades: ReadonlyMap<string, number>
}

/** Documents, and queries to them. */
export interface BenchSet {
  readonly name: string
  readonly corpus: Corpus
  readonly queries: readonly GradedQuery[]
}

interface Row {
  readonly query: string
  readonly type?: string
  readonly relevant: Readonly<Record<string, number>>
}

/** The kiosk's queries, by the units of the sources that answer them. */
export function kioskQueryFile(data: string): string {
  return join(data, 'kiosk-queries-dev.jsonl')
}

/** The bundled content as it stands on a day, with the project's own queries and those of a file, if there is one. */
export async function contentSets(queryFile: string, day: IsoDate): Promise<BenchSet[]> {
  const { content } = await loadContentFolder('resources/content')
  const { items } = editionOn(content, day)
  const current = new Set([...items.values()].map(({ ref }) => ref))
  const documents = searchDocuments(content).filter(({ ref }) => current.has(ref))
  const corpus = { documents, terms: content.glossary }
  const own = rankingQueries.map(({ kind, query, expected }) => ({
    kind,
    query,
    grades: new Map(expected.flatMap((id) => (items.get(id) ? [[items.get(id)?.ref ?? '', 2] as const] : [])))
  }))
  const kiosk = rows(queryFile).map(({ query, type = 'all', relevant }) => ({
    kind: type,
    query,
    grades: new Map([...items.values()].map(({ ref, item }) => [ref, bestGrade(item.sources, relevant)]))
  }))
  return [
    { name: 'own queries', corpus, queries: own },
    { name: 'kiosk queries', corpus, queries: kiosk }
  ]
}

/** The table of the city's FAQs. */
export function cityFaqFile(data: string): string {
  return join(data, 'localgovfaq', 'corpus.csv')
}

/**
 * The 1,786 real FAQs of a city, imported like the union's own table, and real queries for them; undefined without
 * them.
 */
export async function cityFaqSet(data: string): Promise<BenchSet | undefined> {
  const file = cityFaqFile(data)
  if (!existsSync(file)) return undefined
  const { content } = await importTable(readFileSync(file), file)
  const queries = rows(join(data, 'localgovfaq', 'queries-dev.jsonl')).map(({ query, relevant }) => ({
    kind: 'all',
    query,
    grades: new Map(Object.entries(relevant).map(([id, grade]) => [versionRef(id, 0), grade]))
  }))
  return { name: 'localgovFAQ', corpus: { documents: searchDocuments(content), terms: [] }, queries }
}

/** `count` documents: the corpus's questions, each with the answer of another. */
export function recombined({ documents, terms }: Corpus, count: number): Corpus {
  const made = Array.from({ length: count }, (_, at) => {
    const question = documents[at % documents.length]
    const body = documents[(at * 7 + Math.floor(at / documents.length)) % documents.length]
    return { ref: String(at), question: question?.question ?? '', conclusion: '', body: body?.body ?? '', keywords: [] }
  })
  return { documents: made, terms }
}

function rows(file: string): Row[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row)
}

function bestGrade(sources: readonly string[], relevant: Readonly<Record<string, number>>): number {
  return Math.max(0, ...sources.map((source) => relevant[source] ?? 0))
}
