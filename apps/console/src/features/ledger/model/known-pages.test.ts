import type { StaffEntry, StaffEntryPage } from '@scrip/sdk/admin'
import { expect, it } from 'vitest'
import { joinNewest, knownPage } from './known-pages.ts'

const base: StaffEntry = {
  id: 'ent_1',
  kind: 'api',
  sequence: 1,
  transaction_id: 'txn_1',
  type: 'grant',
  amount: 5,
  held_amount: 0,
  balance_before: 0,
  balance_after: 5,
  grant_id: 'grant_1',
  charge_id: null,
  hold_id: null,
  expiry_change: null,
  operation: null,
  api_key_id: null,
  member_id: null,
  effective_at: '2026-11-23T00:00:00.000Z',
  recorded_at: '2026-11-23T00:00:00.000Z',
  request_id: null,
  reason_code: null,
  actor: { type: 'system', id: 'system', label: 'Scrip' },
  note: null,
  ticket_url: null,
}
const page = (ids: readonly string[], cursor: string | null): StaffEntryPage => ({
  data: ids.map((id) => ({ ...base, id })),
  next_cursor: cursor,
})
const idsOf = ({ data }: StaffEntryPage) => data.map(({ id }) => id)

it('puts what has happened since in front, and goes on where it went on', () => {
  const joined = joinNewest(page(['e5', 'e4', 'e3'], 'after-e3'), page(['e3', 'e2'], 'after-e2'))
  expect(idsOf(joined)).toEqual(['e5', 'e4', 'e3', 'e2'])
  expect(joined.next_cursor).toBe('after-e2')
})

it('begins anew when more has happened than a page holds, or nothing was there', () => {
  const fresh = page(['e9', 'e8'], 'after-e8')
  expect(joinNewest(fresh, page(['e3'], null))).toEqual(fresh)
  expect(joinNewest(fresh, page([], null))).toEqual(fresh)
})

it('knows a page by the cursor that it was asked for with', () => {
  const known = { pages: [page(['e2'], 'c'), page(['e1'], null)], pageParams: [null, 'c'] }
  expect(knownPage(known, 'c')).toBe(known.pages[1])
  expect(knownPage(known, 'd')).toBeUndefined()
  expect(knownPage(undefined, null)).toBeUndefined()
})
