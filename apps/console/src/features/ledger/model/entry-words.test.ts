import type { StaffEntry } from '@scrip/sdk/admin'
import { expect, it } from 'vitest'
import { describeActor, describeWhat } from './entry-words.ts'

const charge: StaffEntry = {
  id: 'ent_1',
  kind: 'api',
  sequence: 1,
  transaction_id: 'txn_1',
  type: 'charge',
  amount: -3,
  held_amount: 0,
  balance_before: 10,
  balance_after: 7,
  grant_id: 'grant_1',
  charge_id: 'chg_1',
  hold_id: null,
  expiry_change: null,
  operation: 'searchCompanies',
  api_key_id: 'key_1',
  member_id: null,
  effective_at: '2026-11-23T00:00:00.000Z',
  recorded_at: '2026-11-23T00:00:00.000Z',
  request_id: null,
  reason_code: null,
  actor: { type: 'api_key', id: 'key_1', label: 'Old name' },
  note: null,
  ticket_url: null,
}
const names = { keys: new Map([['key_1', 'Demo key']]), members: new Map([['mem_1', 'Ada']]) }
const staff = { type: 'staff', id: 'stf_1', label: 'sam@scrip.example' } as const

it('says of a charge which key made it, and by which operation', () => {
  expect(describeActor(charge, names)).toBe('Demo key')
  expect(describeWhat(charge)).toBe('Company search')
  expect(describeActor({ ...charge, api_key_id: 'key_2' }, names)).toBe('Old name')
  expect(describeActor({ ...charge, api_key_id: null, member_id: 'mem_1' }, names)).toBe('Ada')
})

it.each(['refund', 'void', 'claw_back', 'adjustment'] as const)(
  'says of a %s who of the staff made it and why, not whose charge it undoes',
  (type) => {
    const entry: StaffEntry = {
      ...charge,
      type,
      actor: staff,
      reason_code: 'service_issue',
      note: 'The answer was empty',
    }
    expect(describeActor(entry, names)).toBe('sam@scrip.example')
    expect(describeWhat(entry)).toBe('Service issue: The answer was empty')
  },
)

it('says that an expiry happened by itself, for no reason', () => {
  const system = { type: 'system', id: 'system', label: 'Scrip' } as const
  const entry: StaffEntry = { ...charge, type: 'expiry', actor: system, charge_id: null, operation: null }
  expect(describeActor(entry, names)).toBe('Scrip')
  expect(describeWhat(entry)).toBeNull()
  expect(describeWhat({ ...entry, note: 'x'.repeat(50) })).toBe(`${'x'.repeat(39)}…`)
})
