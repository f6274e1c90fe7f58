import type { Column, Columns, ParameterColumn, Value } from '../rows/column.ts'

/** A prepared statement that takes all its rows at once, column by column. */
export interface ColumnStatement<Item> {
  readonly name: string
  readonly table: string
  /** For many rows: each column is an array. */
  readonly text: string
  /** For one row, which spares PostgreSQL to open an array for each column. */
  readonly textForOne: string
  /** In the order of the parameters. */
  readonly columns: readonly ParameterColumn<Item>[]
}

/** A statement with its rows. */
export interface PreparedWrite {
  readonly name: string
  readonly table: string
  readonly text: string
  readonly values: readonly (Buffer | Value)[]
  /** How many rows it must write; null when that cannot be known. */
  readonly count: number | null
}

export function prepare<Item>(statement: ColumnStatement<Item>, items: readonly Item[]): PreparedWrite {
  const { name, table, columns } = statement
  const [only] = items
  if (only !== undefined && items.length === 1) {
    const values = columns.map((column) => column.toValue(only))
    return { name: `${name}_one`, table, text: statement.textForOne, values, count: 1 }
  }
  const values = columns.map((column) => column.toArray(items))
  return { name, table, text: statement.text, values, count: items.length }
}

const textOfName = new Map<string, string>()

/**
 * A connection takes a name for one text only: a second text under it is never sent, and a COMMIT behind it is. So two
 * statements that would be called the same get names that differ.
 */
function nameFor(wanted: string, text: string): string {
  let name = wanted
  for (let next = 2; (textOfName.get(name) ?? text) !== text; next += 1) name = `${wanted}_v${next}`
  textOfName.set(name, text)
  return name
}

/** @param onConflict the clause that says what becomes of a row that is there already; without one it is an error. */
export function insertInto<Item>(
  table: string,
  columns: Columns<Item>,
  onConflict = '',
): ColumnStatement<Item> {
  const into = names(columns).map(quote).join(', ')
  const values = Object.entries(columns).map(([name, column]) => valueOf(name, column))
  const textFrom = (rows: string) =>
    `insert into ${table} (${into}) select ${values.join(', ')} from ${rows} ${onConflict}`
  return {
    name: nameFor(`insert_${table}_${parametersOf(columns).length}`, textFrom(rowsOf(columns))),
    table,
    text: textFrom(rowsOf(columns)),
    textForOne: textFrom(oneRowOf(columns)),
    columns: parametersOf(columns).map(([, column]) => column),
  }
}

export function updateOf<Item>(
  table: string,
  key: Columns<Item>,
  state: Columns<Item>,
): ColumnStatement<Item> {
  const columns = { ...key, ...state }
  const set = Object.entries(state).map(([name, column]) => `${quote(name)} = ${valueOf(name, column)}`)
  const textFrom = (rows: string) =>
    `update ${table} old set ${set.join(', ')} from ${rows} where ${matching(key)}`
  return {
    name: nameFor(`update_${table}_${set.length}`, textFrom(rowsOf(columns))),
    table,
    text: textFrom(rowsOf(columns)),
    textForOne: textFrom(oneRowOf(columns)),
    columns: parametersOf(columns).map(([, column]) => column),
  }
}

export function deleteFrom<Item>(table: string, key: Columns<Item>): ColumnStatement<Item> {
  const textFrom = (rows: string) => `delete from ${table} old using ${rows} where ${matching(key)}`
  return {
    name: nameFor(`delete_${table}`, textFrom(rowsOf(key))),
    table,
    text: textFrom(rowsOf(key)),
    textForOne: textFrom(oneRowOf(key)),
    columns: parametersOf(key).map(([, column]) => column),
  }
}

function parametersOf<Item>(columns: Columns<Item>): readonly (readonly [string, ParameterColumn<Item>])[] {
  return Object.entries(columns).flatMap(([name, column]) =>
    column.type === 'computed' ? [] : [[name, column] as const],
  )
}

function names<Item>(columns: Columns<Item>): readonly string[] {
  return Object.keys(columns)
}

function quote(name: string): string {
  return `"${name}"`
}

function valueOf<Item>(name: string, column: Column<Item>): string {
  const { type } = column
  if (column.type === 'computed') return column.sql
  return type === 'json' || type === 'jsonb' ? `new.${quote(name)}::${type}` : `new.${quote(name)}`
}

function rowsOf<Item>(columns: Columns<Item>): string {
  const travelling = parametersOf(columns)
  const parameters = travelling.map(([, column], index) => `$${index + 1}::${typeOf(column)}[]`)
  return `unnest(${parameters.join(', ')}) as new (${travelling.map(([name]) => quote(name)).join(', ')})`
}

function oneRowOf<Item>(columns: Columns<Item>): string {
  const travelling = parametersOf(columns)
  const parameters = travelling.map(([, column], index) => `$${index + 1}::${typeOf(column)}`)
  return `(values (${parameters.join(', ')})) as new (${travelling.map(([name]) => quote(name)).join(', ')})`
}

function typeOf<Item>({ type }: ParameterColumn<Item>): string {
  return type === 'json' || type === 'jsonb' ? 'text' : type
}

function matching<Item>(key: Columns<Item>): string {
  return names(key)
    .map((name) => `old.${quote(name)} = new.${quote(name)}`)
    .join(' and ')
}
