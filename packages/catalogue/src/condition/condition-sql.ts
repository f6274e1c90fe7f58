import type { ColumnReference, Subject } from '../columns/column.ts'
import type { Pattern } from '../pattern/pattern.ts'
import type { SqlParameters } from '../sql/parameters.ts'
import type { Condition, Scalar } from './condition.ts'

/** The name under which a statement reads each subject's table. */
const aliases: Readonly<Record<Subject, string>> = {
  job: 'j',
  company: 'c',
  technology: 'u',
}

/**
 * The condition as a boolean SQL expression over the tables' aliases. Every value is a
 * parameter. A null counts as false; only under `not` that makes a difference, and there
 * it is said.
 */
export function conditionSql(condition: Condition, parameters: SqlParameters): string {
  switch (condition.type) {
    case 'all':
      return joined(condition.of, ' AND ', 'true', parameters)
    case 'any':
      return joined(condition.of, ' OR ', 'false', parameters)
    case 'not':
      return `NOT coalesce(${conditionSql(condition.of, parameters)}, false)`
    case 'of_company':
      return `${aliases.job}.company_id = ANY(ARRAY(SELECT ${aliases.company}.id FROM catalogue_companies ${aliases.company} WHERE ${conditionSql(condition.of, parameters)}))`
    case 'one_of':
      return oneOf(condition.column, condition.values, parameters)
    case 'overlaps':
      return `${name(condition.column)} && ${parameters.add(condition.values, condition.column.type)}`
    case 'includes':
      return `${name(condition.column)} @> ${parameters.add(condition.values, condition.column.type)}`
    case 'compares':
      return `${name(condition.column)} ${condition.operator} ${parameters.add(condition.value, condition.column.type)}`
    case 'known':
      return isList(condition.column)
        ? `cardinality(${name(condition.column)}) > 0`
        : `${name(condition.column)} IS NOT NULL`
    case 'has_text': {
      const value = parameters.add(condition.value, 'text')
      return inTexts(condition.column, (text) => `strpos(${text}, ${value}) > 0`)
    }
    case 'has_pattern': {
      const test = patternSql(condition.pattern, parameters)
      return inTexts(condition.column, test)
    }
  }
}

/**
 * A pattern takes some twenty times as long as looking for a plain text, so that goes first.
 * CASE keeps the order, which AND would leave to the planner.
 */
function patternSql(pattern: Pattern, parameters: SqlParameters): (text: string) => string {
  const source = parameters.add(pattern.postgres, 'text')
  const matches = (text: string): string => `${text} COLLATE "C" ~ ${source}`
  if (pattern.needle === null) return matches
  const needle = parameters.add(pattern.needle, 'text')
  return (text) =>
    `CASE WHEN strpos(lower(${text} COLLATE "C"), ${needle}) > 0 THEN ${matches(text)} ELSE false END`
}

function joined(
  conditions: readonly Condition[],
  operator: string,
  empty: string,
  parameters: SqlParameters,
): string {
  if (conditions.length === 0) return empty
  return `(${conditions.map((part) => conditionSql(part, parameters)).join(operator)})`
}

function name(column: ColumnReference): string {
  return `${aliases[column.subject]}.${column.name}`
}

function isList(column: ColumnReference): boolean {
  return column.type.endsWith('[]')
}

/** A single value is compared plainly: the planner knows how common it is. */
function oneOf(column: ColumnReference, values: readonly Scalar[], parameters: SqlParameters): string {
  const [only] = values
  if (values.length === 1 && only !== undefined)
    return `${name(column)} = ${parameters.add(only, column.type)}`
  return `${name(column)} = ANY(${parameters.add(values, `${column.type}[]`)})`
}

function inTexts(column: ColumnReference, test: (text: string) => string): string {
  if (!isList(column)) return test(name(column))
  return `EXISTS (SELECT FROM unnest(${name(column)}) AS item(value) WHERE ${test('item.value')})`
}
