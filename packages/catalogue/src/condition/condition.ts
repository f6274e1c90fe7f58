import type { ColumnReference } from '../columns/column.ts'
import type { Pattern } from '../pattern/pattern.ts'

export type Scalar = string | number | boolean

/**
 * What a record must fulfil, as data: `matches` decides it in memory, `conditionSql` says it
 * to the database. A filter is written once, as a condition, and both engines agree because
 * there are only these few things to agree on. An unknown (null) fact fulfils no leaf.
 */
export type Condition =
  | { readonly type: 'all'; readonly of: readonly Condition[] }
  | { readonly type: 'any'; readonly of: readonly Condition[] }
  | { readonly type: 'not'; readonly of: Condition }
  /** The fact is one of the values. */
  | { readonly type: 'one_of'; readonly column: ColumnReference; readonly values: readonly Scalar[] }
  /** The list shares at least one value. */
  | { readonly type: 'overlaps'; readonly column: ColumnReference; readonly values: readonly Scalar[] }
  /** The list holds every value. */
  | { readonly type: 'includes'; readonly column: ColumnReference; readonly values: readonly Scalar[] }
  | {
      readonly type: 'compares'
      readonly column: ColumnReference
      readonly operator: '>=' | '<=' | '<'
      readonly value: string | number
    }
  /** The fact is not null and, if a list, not empty. */
  | { readonly type: 'known'; readonly column: ColumnReference }
  /** The text, or a text of the list, has the value in it, as it is written. */
  | { readonly type: 'has_text'; readonly column: ColumnReference; readonly value: string }
  /** The pattern occurs in the text, or in a text of the list. */
  | { readonly type: 'has_pattern'; readonly column: ColumnReference; readonly pattern: Pattern }
  /** The job's company is among those that fulfil the inner condition, which are expected to be few. */
  | { readonly type: 'of_company'; readonly of: Condition }

export const everything: Condition = { type: 'all', of: [] }

/** Whether a condition leaves nothing out, because no filter was set. */
export function isEverything(condition: Condition): boolean {
  return condition.type === 'all' && condition.of.length === 0
}

export function all(of: readonly Condition[]): Condition {
  const [only] = of
  return of.length === 1 && only !== undefined ? only : { type: 'all', of }
}

export function any(of: readonly Condition[]): Condition {
  const [only] = of
  return of.length === 1 && only !== undefined ? only : { type: 'any', of }
}

export function not(of: Condition): Condition {
  return { type: 'not', of }
}

/** Whether a condition asks for a fact of the company: a search that does must read companies. */
export function asksCompany(condition: Condition): boolean {
  switch (condition.type) {
    case 'all':
    case 'any':
      return condition.of.some(asksCompany)
    case 'not':
      return asksCompany(condition.of)
    case 'of_company':
      return false
    default:
      return condition.column.subject === 'company'
  }
}
