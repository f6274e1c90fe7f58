export type SqlValue = string | number | boolean | null | readonly (string | number | boolean)[]

/** A statement and its values, numbered from $1. */
export interface Sql {
  readonly text: string
  readonly values: readonly SqlValue[]
}

/** A row as a driver hands it over. */
export type Row = Readonly<Record<string, unknown>>

/** A statement that reads, and what its rows mean. */
export interface Query<T> extends Sql {
  readonly parse: (rows: readonly Row[]) => T
}

/** Collects the values of one statement; `add` answers the typed placeholder to write in its place. */
export class SqlParameters {
  readonly #values: SqlValue[] = []

  get values(): readonly SqlValue[] {
    return this.#values
  }

  add(value: SqlValue, type: string): string {
    this.#values.push(value)
    return `$${this.#values.length}::${type}`
  }
}
