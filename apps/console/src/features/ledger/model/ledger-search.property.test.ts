import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseSearch, stringifySearch } from '../../../app/search-params.ts'
import { ledgerTypes, hasFilters, parseLedgerSearch, withFilter, withoutFilters } from './ledger-search.ts'

const text = fc.option(
  fc.string({ minLength: 1, unit: 'grapheme' }).filter((value) => value.isWellFormed()),
  { nil: undefined },
)
const instant = fc.option(
  fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  { nil: undefined },
)

const searches = fc.record({
  kind: fc.constantFrom('api' as const, 'company' as const, undefined),
  type: fc.constantFrom(...ledgerTypes, undefined),
  source: fc.constantFrom('plan' as const, 'rollover' as const, undefined),
  actor: text,
  operation: text,
  api_key: text,
  member: text,
  grant: text,
  charge: text,
  from: instant,
  to: instant,
  tz: fc.constantFrom('Europe/Madrid', 'UTC', undefined),
  cursor: text,
  entry: text,
  refund: text,
})

it('reads from the URL what it wrote there', () => {
  fc.assert(
    fc.property(searches, (search) => {
      expect(parseLedgerSearch(parseSearch(stringifySearch(search)))).toEqual(search)
    }),
  )
})

it('falls back where the URL is unreadable', () => {
  expect(
    parseLedgerSearch({ kind: 'ui', type: 'spend', from: 'yesterday', to: '2026-13-01T00:00:00Z' }),
  ).toEqual(parseLedgerSearch({}))
})

it('begins at the newest entry when a filter changes, and keeps the kind when all are cleared', () => {
  const search = parseLedgerSearch({ kind: 'company', type: 'charge', cursor: 'c', entry: 'ent_1' })
  expect(withFilter(search, { type: 'grant' })).toMatchObject({
    kind: 'company',
    type: 'grant',
    cursor: undefined,
  })
  expect(withFilter(search, { type: 'grant' }).entry).toBeUndefined()
  expect(hasFilters(search)).toBe(true)
  expect(hasFilters(withoutFilters(search))).toBe(false)
  expect(withoutFilters(search).kind).toBe('company')
})
