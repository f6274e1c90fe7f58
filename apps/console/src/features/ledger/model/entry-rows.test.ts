import type { StaffEntry } from '@scrip/sdk/admin'
import { expect, it } from 'vitest'
import { toEntryRows } from './entry-rows.ts'

function entry(sequence: number, chargeId: string | null): StaffEntry {
  return {
    id: `ent_${sequence}`,
    kind: 'api',
    sequence,
    transaction_id: `txn_${chargeId ?? sequence}`,
    type: chargeId === null ? 'grant' : 'charge',
    amount: chargeId === null ? 10 : -10,
    held_amount: 0,
    balance_before: 100,
    balance_after: 90,
    grant_id: `grant_${sequence}`,
    charge_id: chargeId,
    hold_id: null,
    expiry_change: null,
    operation: chargeId === null ? null : 'searchJobs',
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
}

it('makes one row of the slices of a charge and keeps every other entry apart', () => {
  const rows = toEntryRows([
    entry(5, 'chg_2'),
    entry(4, 'chg_2'),
    entry(3, null),
    entry(2, null),
    entry(1, 'chg_1'),
  ])
  expect(rows.map((row) => row.entries.map(({ sequence }) => sequence))).toEqual([[5, 4], [3], [2], [1]])
  expect(rows[0]?.newest.sequence).toBe(5)
})

it('keeps a refund apart from the charge that it follows', () => {
  const refund: StaffEntry = { ...entry(2, 'chg_1'), type: 'refund', transaction_id: 'txn_9' }
  expect(toEntryRows([refund, entry(1, 'chg_1')])).toHaveLength(2)
})
