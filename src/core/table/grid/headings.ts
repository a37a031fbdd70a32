import type { Grid, GridRow } from './grid'

/** The headings of a kind of sheet; the first name of a column is the one we write and report. */
export interface SheetColumns<Key extends string> {
  readonly names: Readonly<Record<Key, readonly [name: string, ...aliases: string[]]>>
  /** A row that holds all of these is a heading row. */
  readonly required: readonly Key[]
}

/** For each column that a heading row names, the index of its cells. */
export type Places<Key extends string> = ReadonlyMap<Key, number>

/** Tells heading rows from the rest. */
export interface HeadingReader<Key extends string> {
  /** Where the columns are by this row, or undefined where it is no heading row. */
  placesOf(row: GridRow): Places<Key> | undefined
  /** Indexes of the cells of a heading row that name no column we know. */
  unknownIn(row: GridRow): number[]
  /** The heading row's line and what it lacks, for the row most like one; undefined where none is like one. */
  nearestIn(grid: Grid): { line: number; missing: string[] } | undefined
}

/** Longer texts are no headings. */
const MAX_CHARS = 40

/** A reader of the headings of one kind of sheet. Width, case, spaces and dots in a heading do not count. */
export function createHeadingReader<Key extends string>({ names, required }: SheetColumns<Key>): HeadingReader<Key> {
  const keys = new Map<string, Key>()
  for (const key of Object.keys(names) as Key[]) for (const name of names[key]) keys.set(fold(name), key)
  const keyOf = (text: string) => (text === '' || text.length > MAX_CHARS ? undefined : keys.get(fold(text)))
  const placesIn = (row: GridRow) => {
    const places = new Map<Key, number>()
    row.cells.forEach(({ text }, index) => {
      const key = keyOf(text)
      if (key !== undefined && !places.has(key)) places.set(key, index)
    })
    return places
  }
  return {
    placesOf: (row) => {
      const places = placesIn(row)
      return required.every((key) => places.has(key)) ? places : undefined
    },
    unknownIn: ({ cells }) => cells.flatMap(({ text }, index) => (text.trim() === '' || keyOf(text) ? [] : [index])),
    nearestIn: ({ rows }) => {
      const row = rows.find((one) => placesIn(one).size >= 2)
      if (!row) return undefined
      const places = placesIn(row)
      return { line: row.line, missing: required.filter((key) => !places.has(key)).map((key) => names[key][0]) }
    }
  }
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s.:：]/g, '')
    .toLowerCase()
}
