import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseSearch, stringifySearch } from '../../../app/search-params.ts'
import { reasonCodes } from '../../../ui/labels.ts'
import { hasAuditFilters, parseAuditSearch, withAuditFilter } from './audit-search.ts'

const text = fc.option(fc.string({ minLength: 1, maxLength: 12 }), { nil: undefined })
const instant = fc.option(
  fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  { nil: undefined },
)
const searches = fc.record({
  actor: text,
  team: text,
  action: text,
  target: text,
  reason: fc.constantFrom(...reasonCodes, undefined),
  request: text,
  ip: text,
  id: text,
  from: instant,
  to: instant,
  cursor: text,
  record: text,
})

it('reads the URL of the audit log as it was written', () => {
  fc.assert(
    fc.property(searches, (search) => {
      expect(parseAuditSearch(parseSearch(stringifySearch(search)))).toEqual(search)
    }),
  )
})

it('begins at the newest record after a changed filter', () => {
  const search = { team: 'team_1', cursor: 'c', record: 'aud_1' }
  expect(withAuditFilter(search, { ip: '::1' })).toEqual({ team: 'team_1', ip: '::1' })
  expect([hasAuditFilters(search), hasAuditFilters({ ip: '::1' })]).toEqual([false, true])
})
