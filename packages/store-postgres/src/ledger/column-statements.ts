import type { Column, Columns, ParameterColumn } from '../rows/column.ts'

/** A prepared statement that takes all its rows at once, column by column. */
export interface ColumnStatement<Item> {
  readonly name: string
  readonly text: string
  /** In the order of the parameters. */
  readonly columns: readonly ParameterColumn<Item>[]
}

/** @param onConflict the clause that says what becomes of a row that is there already; without one it is an error. */
export function insertInto<Item>(
  table: string,
  columns: Columns<Item>,
  onConflict = '',
): ColumnStatement<Item> {
  const into = names(columns).map(quote).join(', ')
  const values = Object.entries(columns).map(([name, column]) => valueOf(name, column))
  return {
    name: `insert_${table}_${parametersOf(columns).length}`,
    text: `insert into ${table} (${into}) select ${values.join(', ')} from ${rowsOf(columns)} ${onConflict}`,
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
  return {
    name: `update_${table}_${set.length}`,
    text: `update ${table} old set ${set.join(', ')} from ${rowsOf(columns)} where ${matching(key)}`,
    columns: parametersOf(columns).map(([, column]) => column),
  }
}

export function deleteFrom<Item>(table: string, key: Columns<Item>): ColumnStatement<Item> {
  return {
    name: `delete_${table}`,
    text: `delete from ${table} old using ${rowsOf(key)} where ${matching(key)}`,
    columns: parametersOf(key).map(([, column]) => column),
  }
}

export function toParameters<Item>({ columns }: ColumnStatement<Item>, items: readonly Item[]): Buffer[] {
  return columns.map((column) => column.toParameter(items))
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
  const parameters = travelling.map(([, column], index) => `$${index + 1}::${arrayTypeOf(column)}`)
  return `unnest(${parameters.join(', ')}) as new (${travelling.map(([name]) => quote(name)).join(', ')})`
}

function arrayTypeOf<Item>({ type }: ParameterColumn<Item>): string {
  return type === 'json' || type === 'jsonb' ? 'text[]' : `${type}[]`
}

function matching<Item>(key: Columns<Item>): string {
  return names(key)
    .map((name) => `old.${quote(name)} = new.${quote(name)}`)
    .join(' and ')
}
