import type { TableProblem } from '../../../domain/check/tableProblem'
import type { HeadedColumn } from '../grid/createHeadingReader'
import type { TableCell, TableRow } from '../grid/readRows'

/** How a value is written in a cell. `read` returns the value that was given to `write`. */
export interface CellType<Value> {
  /** The value, or undefined if the cell says nothing. Anything wrong with the cell is added to `problems`. */
  readonly read: (cell: TableCell, problems: TableProblem[]) => Value | undefined
  readonly write: (value: Value) => string
}

/** Everything about a column: import, export, the cells of errors, remedies and widths follow from it. */
export interface Column extends HeadedColumn {
  /**
   * The field that it contains, by what a row stands for: `{ item: 'related' }`, `{ version: 'from' }`. A fault in that
   * field is mended in this column. Empty if the reader of the sheet has to look at more than this cell.
   */
  readonly holds: Readonly<Record<string, string>>
  readonly as: CellType<unknown>
  /** The width in an export, in characters. Default: 14. */
  readonly width?: number
}

/** The columns of a kind of sheet, in the order in which they are written. */
export type Columns<Key extends string> = Readonly<Record<Key, Column>>

/** The cells of a row that is to be written. */
export type WrittenRow<Key extends string> = Readonly<Partial<Record<Key, string>>>

/** Names of the fields of `Source` whose values fit a cell of `Value`. */
type FieldFor<Source, Value> = {
  [Field in keyof Source & string]: NonNullable<Source[Field]> extends Value ? Field : never
}[keyof Source & string]

/** What a column of `Value` may contain: at most one field of each scope. */
type Holding<Scopes, Value> = { readonly [Scope in keyof Scopes]?: FieldFor<Scopes[Scope], Value> }

type TypedColumn<Value, Holds> = HeadedColumn & {
  readonly holds: Holds
  readonly as: CellType<Value>
  readonly width?: number
}

type HoldingColumn<Holds> = Omit<Column, 'holds'> & { readonly holds: Holds }

/**
 * Returns a function that creates columns for a sheet whose rows contain fields of `Scopes`. The compiler refuses a
 * field that does not exist.
 */
export function columnOf<Scopes>(): <Value, const Holds extends Holding<Scopes, Value>>(
  column: TypedColumn<Value, Holds>
) => HoldingColumn<Holds> {
  return (column) => column as unknown as HoldingColumn<(typeof column)['holds']>
}

/** The fields of `Scope` that some column of `Sheet` contains. */
type Held<Sheet, Scope extends PropertyKey> = {
  [Key in keyof Sheet]: Sheet[Key] extends { readonly holds: Readonly<Record<Scope, infer Field>> } ? Field : never
}[keyof Sheet]

type Unheld<Scopes, Apart, Sheet> = {
  [Scope in keyof Scopes]: Exclude<keyof Scopes[Scope] & string, Held<Sheet, Scope> | Apart>
}[keyof Scopes]

/**
 * Takes all columns of a sheet whose rows contain the fields of `Scopes`, except those of `Apart`, which have rows of
 * their own. The compiler refuses a sheet that has no column for one of these fields, and names the field: an export
 * would lose it.
 */
export function sheetOf<Scopes, Apart extends string = never>() {
  return <Sheet extends Columns<string>>(
    sheet: Sheet & Record<`no column holds ${Unheld<Scopes, Apart, Sheet>}`, never>
  ): Sheet => sheet
}

/**
 * What `row` says about each field of `scope`, not yet checked against its schema; fields of empty cells are left out.
 */
export function readFields<Source>(
  columns: Columns<string>,
  scope: string,
  row: TableRow<string>,
  problems: TableProblem[]
): Partial<Source> {
  const fields: Record<string, unknown> = {}
  for (const [key, { holds, as }] of Object.entries(columns)) {
    const field = holds[scope]
    const value = field === undefined ? undefined : as.read(row.cell(key), problems)
    if (field !== undefined && value !== undefined) fields[field] = value
  }
  return fields as Partial<Source>
}

/** The cells for the fields of `scope`, as `readFields` reads them back. */
export function writeFields<Key extends string>(columns: Columns<Key>, scope: string, source: object): WrittenRow<Key> {
  const values = source as Readonly<Record<string, unknown>>
  const cells = Object.entries<Column>(columns).flatMap(([key, { holds, as }]) => {
    const value = values[holds[scope] ?? '']
    return value === undefined ? [] : [[key, as.write(value)] as const]
  })
  return Object.fromEntries(cells) as WrittenRow<Key>
}

/** The column in which a field of `scope` is mended; undefined if no column contains it. */
export function columnFor<Key extends string>(columns: Columns<Key>, scope: string, field: unknown): Key | undefined {
  return (Object.keys(columns) as Key[]).find((key) => columns[key].holds[scope] === field)
}
