import { describe, expect, test } from 'vitest'
import { openBare } from '../../test/account-driver.ts'
import { at, grantCommand, reason, staff } from '../../test/build.ts'
import type { CreateGrantCommand, StaffCommand } from '../command.ts'
import { creditKinds, credits } from '../model/credits.ts'
import { isAboveLimit, limitAlone, limitApproving, limitedRoles } from './role-limits.ts'
import type { Warrant } from './warrant.ts'

const now = at('2026-11-10')
const approver = { type: 'staff', id: 'staff_2', label: 'ada@example.com' } as const
const warrant: Warrant = {
  type: 'approval',
  id: 'apr_1',
  requestedBy: staff,
  approvedBy: approver,
  note: 'Seen the contract.',
}

function grant(amount: number, over: Partial<CreateGrantCommand> = {}): CreateGrantCommand {
  return { ...grantCommand(amount), ...over }
}

describe('the limits', () => {
  test.each(creditKinds)('of %s rise from role to role, and nobody approves less than they give', (kind) => {
    const alone = limitedRoles.map((role) => limitAlone(role, kind))
    expect(alone).toEqual(alone.toSorted((a, b) => a - b))
    expect(new Set(alone).size).toBe(limitedRoles.length)
    for (const role of limitedRoles) {
      expect(isAboveLimit(limitAlone(role, kind), limitApproving(role, kind))).toBe(false)
    }
  })

  test('a viewer moves nothing', () => {
    expect(limitAlone('viewer', 'api')).toBe(0)
    expect(isAboveLimit(credits(1), limitApproving('viewer', 'company'))).toBe(true)
  })
})

describe('a write with a limit', () => {
  test.each([
    { amount: 99, status: 'accepted' },
    { amount: 100, status: 'accepted' },
    { amount: 101, status: 'refused' },
  ])('of 100 that gives $amount is $status', ({ amount, status }) => {
    const { outcome, changes } = openBare(now).run(grant(amount, { moveLimit: credits(100) }), now)
    expect(outcome.status).toBe(status)
    if (outcome.status !== 'refused') return
    expect(outcome.refusal).toEqual({ code: 'approval_required', kind: 'api', amount, limit: 100 })
    expect(changes).toBeNull()
  })

  test('is previewed whatever it gives', () => {
    const preview = grant(5000, { moveLimit: credits(100), dryRun: true })
    expect(openBare(now).run(preview, now).outcome.status).toBe('accepted')
  })

  test('is told of a stale version before it is told to ask somebody', () => {
    const stale = grant(5000, { moveLimit: credits(100), expectedVersion: 7 })
    const { outcome } = openBare(now).run(stale, now)
    expect(outcome).toMatchObject({ status: 'refused', refusal: { code: 'version_conflict' } })
  })

  test.each([
    { what: 'a void', of: 60, isAllowed: false },
    { what: 'a void', of: 50, isAllowed: true },
  ])('counts what $what takes: $of', ({ of, isAllowed }) => {
    const driver = openBare(now)
    driver.run(grant(of), now)
    const { outcome } = driver.run({ ...base, type: 'void_grant', grantId: 'grant_1' }, now)
    expect(outcome.status).toBe(isAllowed ? 'accepted' : 'refused')
  })

  test('counts a void of a grant that is still ahead', () => {
    const driver = openBare(now)
    driver.run(grant(60, { effectiveAt: at('2027-01-01') }), now)
    const { outcome } = driver.run({ ...base, type: 'void_grant', grantId: 'grant_1' }, now)
    expect(outcome).toMatchObject({ refusal: { code: 'approval_required', amount: 60 } })
  })

  test('counts what a grant with a new expiry still has', () => {
    const driver = openBare(now)
    driver.run(grant(60), now)
    const change: StaffCommand = {
      ...base,
      type: 'change_expiry',
      grantId: 'grant_1',
      expiresAt: at('2027-01-01'),
    }
    expect(driver.run(change, now).outcome).toMatchObject({ refusal: { amount: 60, limit: 50 } })
  })

  test('counts what an adjustment takes', () => {
    const driver = openBare(now)
    driver.run(grant(60), now)
    const { outcome } = driver.run({ ...base, type: 'adjust', amount: credits(51) }, now)
    expect(outcome).toMatchObject({ refusal: { code: 'approval_required', amount: 51 } })
  })
})

describe('a write under a warrant', () => {
  test('ends it in its own changes, with an audit record of the second person', () => {
    const { outcome, changes } = openBare(now).run(grant(40, { warrant, moveLimit: credits(40) }), now)
    expect(outcome.status).toBe('accepted')
    expect(changes?.warrantEnds).toEqual([
      {
        id: 'apr_1',
        outcome: 'run',
        at: now,
        actor: approver,
        note: 'Seen the contract.',
        madeId: 'grant_1',
        failure: null,
      },
    ])
    expect(changes?.audits).toMatchObject([
      { action: 'grant.create', actor: staff },
      { action: 'approval.approve', actor: approver, target: 'apr_1', reason },
    ])
  })

  test('of a bulk line adds no audit record of its own: the file was approved as a whole', () => {
    const line = { ...warrant, type: 'bulk_line', id: 'blk_1/2' } as const
    const { changes } = openBare(now).run(grant(40, { warrant: line }), now)
    expect(changes?.audits).toHaveLength(1)
    expect(changes?.warrantEnds).toHaveLength(1)
  })

  test('is within the limit of whoever approved it', () => {
    const { outcome, changes } = openBare(now).run(grant(41, { warrant, moveLimit: credits(40) }), now)
    expect(outcome).toMatchObject({ refusal: { code: 'approval_required', limit: 40 } })
    expect(changes).toBeNull()
  })
})

const base = {
  teamId: 'team_1',
  requestId: 'req_1',
  actor: staff,
  reason,
  ip: null,
  expectedVersion: null,
  idempotency: null,
  dryRun: false,
  kind: 'api',
  moveLimit: credits(50),
} as const
