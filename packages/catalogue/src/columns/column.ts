/** Whose fact it is: a search over jobs reads facts of the job and of its company. */
export type Subject = 'job' | 'company' | 'technology'

export type ColumnType = 'text' | 'bigint' | 'double precision' | 'boolean' | 'date' | 'text[]' | 'bigint[]'

export type ColumnValue = string | number | boolean | null | readonly string[] | readonly number[]

export interface ColumnReference {
  readonly subject: Subject
  readonly name: string
  readonly type: ColumnType
}

/**
 * A fact that filters and orders ask about, defined once: `read` makes it from the record,
 * memory compares it as it is, and the database stores it under `name`.
 */
export interface Column<R> extends ColumnReference {
  readonly isRequired: boolean
  readonly read: (record: R) => ColumnValue
}

/** The facts of one record by column name. */
export type Facts = Readonly<Record<string, ColumnValue>>

export function readFacts<R>(columns: Readonly<Record<string, Column<R>>>, record: R): Facts {
  const facts: Record<string, ColumnValue> = {}
  for (const column of Object.values(columns)) facts[column.name] = column.read(record)
  return facts
}
