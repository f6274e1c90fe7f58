import type { ColumnReference, ColumnValue, Facts, Subject } from '../columns/column.ts'
import type { Condition } from './condition.ts'

/** The facts of a record and of what it belongs to. */
type Subjects = Readonly<Partial<Record<Subject, Facts>>>

export type Predicate = (subjects: Subjects) => boolean

/** The condition as a function over facts, made once a search and called once a record. */
export function toPredicate(condition: Condition): Predicate {
  switch (condition.type) {
    case 'all': {
      const parts = condition.of.map(toPredicate)
      return (subjects) => parts.every((part) => part(subjects))
    }
    case 'any': {
      const parts = condition.of.map(toPredicate)
      return (subjects) => parts.some((part) => part(subjects))
    }
    case 'not': {
      const part = toPredicate(condition.of)
      return (subjects) => !part(subjects)
    }
    case 'of_company':
      return toPredicate(condition.of)
    default: {
      const test = toFactTest(condition)
      const { column } = condition
      return (subjects) => test(factOf(subjects, column))
    }
  }
}

type Leaf = Exclude<Condition, { readonly type: 'all' | 'any' | 'not' | 'of_company' }>

function factOf(subjects: Subjects, column: ColumnReference): ColumnValue {
  return subjects[column.subject]?.[column.name] ?? null
}

function toFactTest(leaf: Leaf): (fact: ColumnValue) => boolean {
  switch (leaf.type) {
    case 'one_of': {
      const values = new Set<ColumnValue>(leaf.values)
      return (fact) => fact !== null && values.has(fact)
    }
    case 'overlaps': {
      const values = new Set<unknown>(leaf.values)
      return (fact) => itemsOf(fact).some((item) => values.has(item))
    }
    case 'includes':
      return (fact) => {
        const items = itemsOf(fact)
        return leaf.values.every((value) => items.some((item) => item === value))
      }
    case 'compares':
      return (fact) => compares(fact, leaf.operator, leaf.value)
    case 'known':
      return (fact) => fact !== null && !(Array.isArray(fact) && fact.length === 0)
    case 'has_text':
      return (fact) => textsOf(fact).some((text) => text.includes(leaf.value))
    case 'has_pattern':
      return (fact) => textsOf(fact).some((text) => leaf.pattern.test(text))
  }
}

function itemsOf(fact: ColumnValue): readonly (string | number)[] {
  return typeof fact === 'object' && fact !== null ? fact : []
}

function textsOf(fact: ColumnValue): readonly string[] {
  if (typeof fact === 'string') return [fact]
  return itemsOf(fact).filter((item) => typeof item === 'string')
}

function compares(fact: ColumnValue, operator: '>=' | '<=' | '<', value: string | number): boolean {
  if (typeof fact === 'string' && typeof value === 'string')
    return holds(fact < value ? -1 : fact > value ? 1 : 0, operator)
  if (typeof fact === 'number' && typeof value === 'number') return holds(fact - value, operator)
  return false
}

function holds(order: number, operator: '>=' | '<=' | '<'): boolean {
  switch (operator) {
    case '>=':
      return order >= 0
    case '<=':
      return order <= 0
    case '<':
      return order < 0
  }
}
