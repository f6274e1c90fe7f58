import type { ColumnReference } from '../columns/column.ts'
import { any, type Condition, not } from '../condition/condition.ts'
import type { LetterFolding } from '../pattern/letter-variants.ts'
import { compilePattern, type Pattern, type PatternResult } from '../pattern/pattern.ts'
import { addDays, startOfDay } from '../text/day.ts'
import { wordSet } from '../text/words.ts'
import { defineFilter, type Filter } from './filter.ts'
import { atIndex, day, type DayOrInstant, dayOrInstant, integer, type Reader, texts } from './readers.ts'
import { UnusableValue } from './unusable-value.ts'

const anyCase: LetterFolding = { ignoreCase: true, ignoreAccents: false }
export const exactCase: LetterFolding = { ignoreCase: false, ignoreAccents: false }

/** The list of the record shares a value: `_or`. */
export function overlapFilter(
  name: string,
  column: ColumnReference,
  read: Reader<readonly (string | number)[]> = texts,
): Filter {
  return defineFilter(name, read, (values) => ({ type: 'overlaps', column, values }))
}

/** The list of the record shares no value: `_not`. An empty list passes. */
export function noOverlapFilter(
  name: string,
  column: ColumnReference,
  read: Reader<readonly (string | number)[]> = texts,
): Filter {
  return defineFilter(name, read, (values) => not({ type: 'overlaps', column, values }))
}

/** `_or`, `_and` and `_not` over one list of slugs. */
export function slugFilters(prefix: string, column: ColumnReference): readonly Filter[] {
  return [
    overlapFilter(`${prefix}_or`, column),
    defineFilter(`${prefix}_and`, texts, (values) => ({ type: 'includes', column, values })),
    noOverlapFilter(`${prefix}_not`, column),
  ]
}

/** The fact is one of the values. */
export function oneOfFilter(
  name: string,
  column: ColumnReference,
  read: Reader<readonly (string | number)[]> = texts,
): Filter {
  return defineFilter(name, read, (values) => ({ type: 'one_of', column, values }))
}

/** The fact is none of the values; a record of which it is unknown is kept or not, as said. */
export function noneOfFilter(
  name: string,
  column: ColumnReference,
  unknown: 'kept' | 'left_out',
  read: Reader<readonly (string | number)[]> = texts,
): Filter {
  return defineFilter(name, read, (values) => {
    const none = not({ type: 'one_of', column, values })
    return unknown === 'kept' ? none : { type: 'all', of: [{ type: 'known', column }, none] }
  })
}

export function atLeastFilter(name: string, column: ColumnReference, read: Reader<string | number>): Filter {
  return defineFilter(name, read, (value) => ({ type: 'compares', column, operator: '>=', value }))
}

export function atMostFilter(name: string, column: ColumnReference, read: Reader<string | number>): Filter {
  return defineFilter(name, read, (value) => ({ type: 'compares', column, operator: '<=', value }))
}

/** `min_` and `max_` of one figure, both inclusive. */
export function rangeFilters(
  name: string,
  column: ColumnReference,
  read: Reader<number> = integer,
): readonly Filter[] {
  return [atLeastFilter(`min_${name}`, column, read), atMostFilter(`max_${name}`, column, read)]
}

/** `_gte` and `_lte` of one day, both inclusive. */
export function dayFilters(prefix: string, column: ColumnReference): readonly Filter[] {
  return [atLeastFilter(`${prefix}_gte`, column, day), atMostFilter(`${prefix}_lte`, column, day)]
}

/** `_gte` and `_lte` of one instant. A day given as the last one is included as a whole. */
export function instantFilters(prefix: string, column: ColumnReference): readonly Filter[] {
  const from = (value: DayOrInstant): Condition => ({
    type: 'compares',
    column,
    operator: '>=',
    value: value.type === 'day' ? startOfDay(value.day) : value.at,
  })
  const until = (value: DayOrInstant): Condition =>
    value.type === 'day'
      ? { type: 'compares', column, operator: '<', value: startOfDay(addDays(value.day, 1)) }
      : { type: 'compares', column, operator: '<=', value: value.at }
  return [
    defineFilter(`${prefix}_gte`, dayOrInstant, from),
    defineFilter(`${prefix}_lte`, dayOrInstant, until),
  ]
}

/** One condition for each pattern; one that is outside the dialect is refused by its place in the list. */
export function patternConditions(
  column: ColumnReference,
  sources: readonly string[],
  compile: (source: string) => PatternResult,
): readonly Condition[] {
  return sources.map((source, index) =>
    atIndex(index, () => ({ type: 'has_pattern', column, pattern: usable(compile(source)) })),
  )
}

function usable(result: PatternResult): Pattern {
  if (!result.ok) throw new UnusableValue(result.message)
  return result.pattern
}

export type Joining = 'or' | 'and' | 'not'

export function join(conditions: readonly Condition[], joining: Joining): Condition {
  switch (joining) {
    case 'or':
      return any(conditions)
    case 'and':
      return { type: 'all', of: conditions }
    case 'not':
      return not(any(conditions))
  }
}

/** Regular expressions over a text, or over the texts of a list. */
export function patternFilter(
  name: string,
  column: ColumnReference,
  joining: Joining,
  folding: LetterFolding = anyCase,
): Filter {
  return defineFilter(name, texts, (sources) =>
    join(
      patternConditions(column, sources, (source) => compilePattern(source, folding)),
      joining,
    ),
  )
}

/** Every word of a value is in the text as a whole word, in any order and case. */
export function wordsFilter(name: string, column: ColumnReference, joining: Joining): Filter {
  return defineFilter(name, texts, (values) =>
    join(
      values.map((value, index) =>
        atIndex(index, () => {
          const words = wordSet(value)
          if (words.length === 0) throw new UnusableValue('must have a letter or a digit')
          return { type: 'includes', column, values: words }
        }),
      ),
      joining,
    ),
  )
}
