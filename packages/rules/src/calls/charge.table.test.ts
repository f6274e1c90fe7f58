import { describe, expect, test } from 'vitest'
import { openBare } from '../../test/account-driver.ts'
import { at, chargeCommand, grantCommand } from '../../test/build.ts'
import type { ChargeCommand } from '../command.ts'
import { credits } from '../model/credits.ts'
import type { CallResult, Outcome } from '../outcome.ts'

const now = at('2026-11-10')

/** 10 credits: 3 die on 1 December, 7 never. */
function tenCredits() {
  const driver = openBare(now)
  driver.run(grantCommand(7), now)
  driver.run(grantCommand(3, { expiresAt: at('2026-12-01') }), now)
  return driver
}

function callOf(outcome: Outcome): CallResult {
  if (outcome.status !== 'accepted' && outcome.status !== 'replayed') throw new Error(`was ${outcome.status}`)
  if (outcome.result.type !== 'call') throw new Error(`was a ${outcome.result.type}`)
  return outcome.result
}

interface Row {
  readonly name: string
  readonly command: Partial<ChargeCommand>
  readonly expected: Partial<CallResult>
}

const rows: readonly Row[] = [
  {
    name: 'records cost their price each, out of the grants in burn order',
    command: { units: 4 },
    expected: {
      cost: credits(4),
      chargeId: 'chg_1',
      unitsAllowed: 4,
      records: 4,
      remaining: credits(6),
      slices: [
        { grantId: 'grant_2', amount: credits(3) },
        { grantId: 'grant_1', amount: credits(1) },
      ],
    },
  },
  {
    name: 'an answer without records is free and has no charge',
    command: { units: 0 },
    expected: { cost: credits(0), chargeId: null, slices: [], remaining: credits(10), records: 0 },
  },
  {
    name: 'all that is there may be taken',
    command: { units: 10 },
    expected: { cost: credits(10), remaining: credits(0), expiring: null },
  },
  {
    name: 'a cap lets whole records through',
    command: { units: 4, unitCost: credits(3), max: credits(8) },
    expected: { cost: credits(6), unitsAllowed: 2, records: 2, remaining: credits(4) },
  },
  {
    name: 'a cap below one record lets none through',
    command: { units: 4, unitCost: credits(3), max: credits(2) },
    expected: { cost: credits(0), chargeId: null, unitsAllowed: 0, records: 0 },
  },
  {
    name: 'a cap brings a call down to what is there',
    command: { units: 40, max: credits(10) },
    expected: { cost: credits(10), unitsAllowed: 10, remaining: credits(0) },
  },
  {
    name: 'a lookup costs once, however many records it returned',
    command: { units: 1, unitCost: credits(3), records: 57 },
    expected: { cost: credits(3), unitsAllowed: 1, records: 57 },
  },
  {
    name: 'a lookup that the cap forbids returns no records',
    command: { units: 1, unitCost: credits(3), records: 57, max: credits(2) },
    expected: { cost: credits(0), unitsAllowed: 0, records: 0 },
  },
  {
    name: 'a lookup without records is free',
    command: { units: 0, unitCost: credits(3), records: 0 },
    expected: { cost: credits(0), chargeId: null },
  },
  {
    name: 'a dry run says what it would take and leaves it there',
    command: { units: 4, dryRun: true },
    expected: { cost: credits(4), chargeId: null, remaining: credits(10) },
  },
]

describe('a charge', () => {
  for (const row of rows) {
    test(`${row.name}`, () => {
      expect(callOf(tenCredits().run(chargeCommand(row.command), now).outcome)).toMatchObject(row.expected)
    })
  }

  test('is all or nothing: one credit too few takes none and says what was needed', () => {
    const driver = tenCredits()
    const { outcome, changes } = driver.run(chargeCommand({ units: 11 }), now)
    expect(changes).toBeNull()
    expect(outcome).toMatchObject({
      status: 'refused',
      refusal: {
        code: 'insufficient_credits',
        kind: 'api',
        required: 11,
        available: 10,
        expiring: { amount: 3, at: at('2026-12-01') },
      },
    })
    expect(driver.account.balance.available).toBe(10)
  })

  test('says in its trace which grants paid and why', () => {
    const { outcome } = tenCredits().run(chargeCommand({ units: 4 }), now)
    expect(outcome).toMatchObject({
      trace: [
        'searchJobs: 4 × 1 api → grant_2 burns first, 3 left: takes 3 → grant_1: takes 1 → available 6',
      ],
    })
  })

  test('writes one usage record, one entry a slice and its key, and leaves the version alone', () => {
    const driver = tenCredits()
    const { version } = driver.account
    const idempotency = { key: 'k', requestHash: 'h' }
    const { changes } = driver.run(chargeCommand({ units: 4, idempotency }), now)
    expect(changes?.entries.map(({ type, amount, balanceAfter }) => [type, amount, balanceAfter])).toEqual([
      ['charge', -3, 7],
      ['charge', -1, 6],
    ])
    expect(changes?.usageRecords).toMatchObject([{ cost: 4, records: 4, chargeId: 'chg_1', balanceAfter: 6 }])
    expect(changes?.idempotency).toMatchObject([
      { operation: 'searchJobs', key: 'k', requestHash: 'h', at: now },
    ])
    expect(driver.account.version).toBe(version)
  })

  test('that is free writes a usage record and no entry', () => {
    const { changes } = tenCredits().run(chargeCommand({ units: 0 }), now)
    expect(changes).toMatchObject({ entries: [], usageRecords: [{ cost: 0, chargeId: null }] })
  })

  test('cannot reach a grant at the instant of its expiry, whether or not a job has booked that', () => {
    const driver = tenCredits()
    const { outcome, changes } = driver.run(chargeCommand({ units: 8 }), at('2026-12-01'))
    expect(outcome).toMatchObject({ status: 'refused', refusal: { required: 8, available: 7 } })
    expect(changes).toBeNull()
    expect(driver.run(chargeCommand({ units: 7 }), at('2026-12-01')).changes?.entries).toMatchObject([
      { type: 'expiry', amount: -3, effectiveAt: at('2026-12-01'), balanceAfter: 7 },
      { type: 'charge', amount: -7, balanceAfter: 0 },
    ])
  })

  test('with a count that is none is a broken law, not a refusal', () => {
    expect(() => tenCredits().run(chargeCommand({ units: 1.5 }), now)).toThrow('not a count')
  })
})

describe('an idempotency key (L21)', () => {
  const idempotency = { key: 'k', requestHash: 'h' }
  const later = at('2026-11-10T23:59:59.999Z')

  test('answers the same request again without taking anything', () => {
    const driver = tenCredits()
    const first = driver.run(chargeCommand({ units: 2, idempotency, replay: { ids: [1, 2] } }), now)
    const second = driver.run(chargeCommand({ units: 2, idempotency }), later)
    expect(second).toMatchObject({ changes: null, outcome: { status: 'replayed' } })
    expect(callOf(second.outcome)).toEqual(callOf(first.outcome))
    expect(callOf(second.outcome).replay).toEqual({ ids: [1, 2] })
  })

  test('refuses another request', () => {
    const driver = tenCredits()
    driver.run(chargeCommand({ idempotency }), now)
    const other = driver.run(chargeCommand({ idempotency: { key: 'k', requestHash: 'other' } }), later)
    expect(other.outcome).toMatchObject({ refusal: { code: 'idempotency_key_reused', key: 'k' } })
  })

  test('is scoped to the operation', () => {
    const driver = tenCredits()
    driver.run(chargeCommand({ idempotency }), now)
    const other = driver.run(chargeCommand({ idempotency, operation: 'searchCompanies' }), later)
    expect(other.outcome.status).toBe('accepted')
  })

  test('is forgotten at exactly 24 hours', () => {
    const driver = tenCredits()
    driver.run(chargeCommand({ idempotency }), now)
    expect(driver.run(chargeCommand({ idempotency }), later).outcome.status).toBe('replayed')
    expect(driver.run(chargeCommand({ idempotency }), at('2026-11-11')).outcome.status).toBe('accepted')
  })

  test('is not used up by a refused call or a dry run, and a dry run does not read it', () => {
    const driver = tenCredits()
    driver.run(chargeCommand({ units: 11, idempotency }), now)
    driver.run(chargeCommand({ units: 1, idempotency, dryRun: true }), now)
    expect(driver.run(chargeCommand({ units: 2, idempotency }), now).outcome.status).toBe('accepted')
    expect(driver.run(chargeCommand({ units: 2, idempotency, dryRun: true }), now).outcome.status).toBe(
      'accepted',
    )
  })
})
