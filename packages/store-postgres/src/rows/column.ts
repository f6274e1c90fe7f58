import { toBigintArray, toBooleanArray, toTextArray } from '../connection/array-parameter.ts'

/** A column of a table, and what of an item it keeps. */
export type Column<Item> = ParameterColumn<Item> | ComputedColumn

/** It travels as one array parameter for all rows of a statement, and as a plain one when there is but one row. */
export interface ParameterColumn<Item> {
  readonly type: 'text' | 'bigint' | 'boolean' | 'json' | 'jsonb'
  readonly toArray: (items: readonly Item[]) => Buffer
  readonly toValue: (item: Item) => Value
}

export type Value = string | number | boolean | null

/** It does not travel: the same on all rows of a statement, or told by another column, `new."name"`. */
export interface ComputedColumn {
  readonly type: 'computed'
  readonly sql: string
}

export function computed(sql: string): ComputedColumn {
  return { type: 'computed', sql }
}

/** By name: what of an item is written into which column. The way to a row; the way back is `fromXRow`. */
export type Columns<Item> = Readonly<Record<string, Column<Item>>>

export function text<Item>(of: (item: Item) => string | null): ParameterColumn<Item> {
  return { type: 'text', toArray: (items) => toTextArray(items.map(of)), toValue: of }
}

/** Whole numbers of any kind, instants too. */
export function bigint<Item>(of: (item: Item) => number | null): ParameterColumn<Item> {
  return { type: 'bigint', toArray: (items) => toBigintArray(items.map(of)), toValue: of }
}

export function boolean<Item>(of: (item: Item) => boolean): ParameterColumn<Item> {
  return { type: 'boolean', toArray: (items) => toBooleanArray(items.map(of)), toValue: of }
}

/** Kept as it was written, byte by byte. */
export function json<Item>(of: (item: Item) => unknown): ParameterColumn<Item> {
  const toText = (item: Item) => toJson(of(item))
  return { type: 'json', toArray: (items) => toTextArray(items.map(toText)), toValue: toText }
}

export function jsonb<Item>(of: (item: Item) => unknown): ParameterColumn<Item> {
  return { ...json(of), type: 'jsonb' }
}

function toJson(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value)
}
