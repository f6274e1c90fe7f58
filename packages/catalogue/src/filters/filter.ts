import { all, any, type Condition, everything } from '../condition/condition.ts'
import type { Reader } from './readers.ts'
import { UnusableValue } from './unusable-value.ts'

/** Where a search's body breaks what filters can express; `pointer` is a JSON pointer into it. */
export interface Violation {
  readonly pointer: string
  readonly message: string
}

/** The body of a search, or the filters nested in one: wire names, unread values. */
export type FilterValues = Readonly<Record<string, unknown>>

export interface FilterContext {
  /** Epoch milliseconds: what relative ages count back from. */
  readonly now: number
  /** All values of the same object, for filters that another field modifies. */
  readonly values: FilterValues
}

export interface Filter {
  readonly name: string
  /** Filters of this group are joined by OR with each other, and by AND with all else. */
  readonly group: 'company_identifier' | null
  readonly read: (raw: unknown, context: FilterContext) => FilterResult
}

type FilterResult =
  | { readonly ok: true; readonly condition: Condition | null }
  | { readonly ok: false; readonly violations: readonly Violation[] }

/**
 * Defines a filter: its wire name, how its value is read, and what a record must then fulfil.
 * Null, and an empty list, mean that the filter is not set.
 */
export function defineFilter<V>(
  name: string,
  read: Reader<V>,
  toCondition: (value: V, context: FilterContext) => Condition,
  group: Filter['group'] = null,
): Filter {
  return {
    name,
    group,
    read: (raw, context) => {
      if (raw === null || raw === undefined) return { ok: true, condition: null }
      if (Array.isArray(raw) && raw.length === 0) return { ok: true, condition: null }
      try {
        return { ok: true, condition: toCondition(read(raw), context) }
      } catch (error) {
        if (!(error instanceof UnusableValue)) throw error
        const pointer = error.index === null ? `/${name}` : `/${name}/${error.index}`
        return { ok: false, violations: [{ pointer, message: error.message }] }
      }
    },
  }
}

export interface ReadFilters {
  readonly condition: Condition
  readonly violations: readonly Violation[]
}

/**
 * Joins all filters that are set. A name that belongs to no filter is a violation: a filter
 * that is ignored in silence would charge for the wrong records.
 */
export function readFilters(
  filters: readonly Filter[],
  values: FilterValues,
  now: number,
  otherNames: ReadonlySet<string> = new Set(),
): ReadFilters {
  const byName = filtersByName(filters)
  const violations: Violation[] = []
  const conditions: Condition[] = []
  const identifiers: Condition[] = []
  for (const [name, raw] of Object.entries(values)) {
    const filter = byName.get(name)
    if (filter === undefined) {
      if (!otherNames.has(name)) violations.push({ pointer: `/${name}`, message: 'is not a filter' })
      continue
    }
    const result = filter.read(raw, { now, values })
    if (!result.ok) violations.push(...result.violations)
    else if (result.condition !== null)
      (filter.group === null ? conditions : identifiers).push(result.condition)
  }
  const identified = identifiers.length === 0 ? everything : any(identifiers)
  return { condition: all([identified, ...conditions].filter((part) => part !== everything)), violations }
}

const byNameOfList = new WeakMap<readonly Filter[], ReadonlyMap<string, Filter>>()

function filtersByName(filters: readonly Filter[]): ReadonlyMap<string, Filter> {
  const known = byNameOfList.get(filters)
  if (known !== undefined) return known
  const made = new Map(filters.map((filter) => [filter.name, filter]))
  byNameOfList.set(filters, made)
  return made
}
