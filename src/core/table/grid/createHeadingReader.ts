import type { Grid, GridRow } from './grid'

/** A column as its heading row names it. */
export interface HeadedColumn {
  /** The name that we write and report. */
  readonly heading: string
  /** Other names that are read as the same. */
  readonly aliases?: readonly string[]
  /** A row without this heading is not a heading row. */
  readonly isRequired?: boolean
  /**
   * What to do about a fault in this column that only a check of the whole content finds. Default: to review the row
   * and those around it.
   */
  readonly remedy?: string
}

/** The columns of a kind of sheet, in the order in which we write them. */
export type SheetColumns<Key extends string> = Readonly<Record<Key, HeadedColumn>>

/** For each column that a heading row names, the index of its cells. */
export type ColumnIndexes<Key extends string> = ReadonlyMap<Key, number>

/** Tells heading rows from the rest. */
export interface HeadingReader<Key extends string> {
  /** Where the columns are by this row, or undefined if it is not a heading row. */
  indexesOf(row: GridRow): ColumnIndexes<Key> | undefined
  /** Indexes of the cells of a heading row that name no known column. */
  unknownIn(row: GridRow): number[]
  /**
   * The line of the row that is most like a heading row, and the headings that it lacks; undefined if no row is like
   * one.
   */
  nearestIn(grid: Grid): { line: number; missing: string[] } | undefined
}

/** Longer texts are not headings. */
const MAX_CHARS = 40

/** A reader of the headings of one kind of sheet. Width, case, spaces and dots in a heading do not count. */
export function createHeadingReader<Key extends string>(columns: SheetColumns<Key>): HeadingReader<Key> {
  const required = requiredIn(columns)
  const keys = new Map<string, Key>()
  for (const [key, { heading, aliases = [] }] of Object.entries<HeadedColumn>(columns))
    for (const name of [heading, ...aliases]) keys.set(plainHeading(name), key as Key)
  const keyOf = (text: string) => (text === '' || text.length > MAX_CHARS ? undefined : keys.get(plainHeading(text)))
  const indexesIn = (row: GridRow) => {
    const indexes = new Map<Key, number>()
    row.cells.forEach(({ text }, index) => {
      const key = keyOf(text)
      if (key !== undefined && !indexes.has(key)) indexes.set(key, index)
    })
    return indexes
  }
  return {
    indexesOf: (row) => {
      const indexes = indexesIn(row)
      return required.every((key) => indexes.has(key)) ? indexes : undefined
    },
    unknownIn: ({ cells }) => cells.flatMap(({ text }, index) => (text.trim() === '' || keyOf(text) ? [] : [index])),
    nearestIn: ({ rows }) => {
      const row = rows.find((one) => indexesIn(one).size >= 2)
      if (!row) return undefined
      const indexes = indexesIn(row)
      return { line: row.line, missing: required.filter((key) => !indexes.has(key)).map((key) => columns[key].heading) }
    }
  }
}

/** The columns that a heading row must name. The first one identifies a row. */
export function requiredIn<Key extends string>(columns: SheetColumns<Key>): Key[] {
  return (Object.keys(columns) as Key[]).filter((key) => columns[key].isRequired)
}

/** Width, case, spaces and the dots and colons of a heading do not count. */
function plainHeading(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s.:：]/g, '')
    .toLowerCase()
}
