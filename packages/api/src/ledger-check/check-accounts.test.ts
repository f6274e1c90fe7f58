import {
  type Account,
  type AccountHead,
  type Entry,
  type Grant,
  type UsageRecord,
  credits,
  findPlan,
  instant,
  noCredits,
  systemActor,
} from '@scrip/rules'
import { expect, test } from 'vitest'
import type { AccountChunk, LedgerInspection } from '../ports/ledger-inspection.ts'
import { checkAccounts } from './check-accounts.ts'

const ref = { teamId: 'team_1', kind: 'api' } as const
const given = 10
const empty = { held: noCredits, expired: noCredits, voided: noCredits, rolled: noCredits }

/** One grant of 10, its expiry moved if `expiryMoves`, and then `charges` of one credit each. */
function history(charges: number, expiryMoves: boolean): { head: AccountHead; chunks: AccountChunk[] } {
  const buckets = { available: credits(given - charges), used: credits(charges), ...empty }
  const expiresAt = expiryMoves ? instant(5000) : null
  const entries = [line(1, 'grant', given, given)]
  if (expiryMoves) {
    const moved = line(2, 'expiry_change', 0, given)
    entries.push({ ...moved, expiryChange: { from: null, to: expiresAt } })
  }
  const usageRecords: UsageRecord[] = []
  for (let charge = 1; charge <= charges; charge += 1) {
    const chargeId = `chg_${charge}`
    entries.push({ ...line(entries.length + 1, 'charge', -1, given - charge), chargeId })
    usageRecords.push(usageOf(chargeId, given - charge))
  }
  const head: AccountHead = {
    account: accountOf(entries.length, buckets, expiresAt),
    grants: [grantOf(buckets, expiresAt)],
    windows: [],
    holds: [],
    refunds: [],
    payments: [],
    budgets: [],
  }
  // Each line is a chunk of its own, and the usage records lag one behind.
  const chunks = entries.map((entry, index): AccountChunk => {
    const late = usageRecords.filter((usage) => usage.chargeId === entries[index - 1]?.chargeId)
    return { type: 'lines', entries: [entry], usageRecords: late }
  })
  chunks.push({ type: 'lines', entries: [], usageRecords: usageRecords.slice(-1) })
  return { head, chunks }
}

function line(sequence: number, type: Entry['type'], amount: number, after: number): Entry {
  return {
    id: `ent_${sequence}`,
    ...ref,
    sequence,
    transactionId: `txn_${sequence}`,
    type,
    amount,
    heldAmount: 0,
    grantId: 'grant_1',
    balanceBefore: credits(after - amount),
    balanceAfter: credits(after),
    effectiveAt: instant(sequence),
    recordedAt: instant(sequence),
    chargeId: null,
    holdId: null,
    expiryChange: null,
    requestId: 'req_1',
    actor: systemActor,
    reason: null,
  }
}

function usageOf(chargeId: string, balanceAfter: number): UsageRecord {
  return {
    id: `use_${chargeId}`,
    ...ref,
    at: instant(1),
    operation: 'searchJobs',
    cost: credits(1),
    records: 1,
    windowHits: 0,
    chargeId,
    requestId: 'req_1',
    apiKeyId: null,
    memberId: null,
    balanceAfter: credits(balanceAfter),
  }
}

type Buckets = Pick<Grant, 'available' | 'held' | 'used' | 'expired' | 'voided' | 'rolled'>

function grantOf(buckets: Buckets, expiresAt: Grant['expiresAt']): Grant {
  return {
    id: 'grant_1',
    ...ref,
    amount: credits(given),
    source: 'promo',
    class: 'unpaid',
    priority: 100,
    effectiveAt: instant(0),
    expiresAt,
    sequence: 1,
    state: 'live',
    endedBy: null,
    ...buckets,
    parentId: null,
    originAt: instant(0),
    generation: 0,
    invoiceId: null,
    createdAt: instant(0),
    actor: systemActor,
    reason: null,
  }
}

function accountOf(sequence: number, buckets: Buckets, nextDueAt: Account['nextDueAt']): Account {
  const plan = findPlan('api_1500')
  if (plan === null) throw new Error('the plan is gone')
  const terms = plan.terms.company
  return {
    ...ref,
    sequence,
    grantSequence: 1,
    version: 1,
    lastAt: instant(1000),
    nextDueAt,
    openHoldCount: 0,
    nextHoldExpiresAt: null,
    budgetCount: 0,
    timeZone: 'UTC',
    anchorAt: instant(0),
    terms,
    nextTerms: null,
    paidSince: null,
    period: null,
    rolloverRule: terms.rolloverRule,
    balance: { granted: credits(given), ...buckets },
  }
}

function ledgerOf(chunks: readonly AccountChunk[]): LedgerInspection & { readonly readings: number[] } {
  const readings: number[] = []
  return {
    readings,
    listAccounts: async () => ({ items: [ref], nextCursor: null }),
    countAccounts: async () => 1,
    async *inspectAccount() {
      readings.push(readings.length)
      yield* chunks
    },
  }
}

async function check(head: AccountHead, lines: readonly AccountChunk[]) {
  const ledger = ledgerOf([{ type: 'head', records: head }, ...lines])
  const told: number[] = []
  const checks = []
  for await (const checked of checkAccounts(ledger, [ref], (entries) => told.push(entries)))
    checks.push(checked)
  return { checks, told, readings: ledger.readings.length }
}

test('judges a history that comes bit by bit, and tells how far it is', async () => {
  const { head, chunks } = history(3, false)
  const { checks, told, readings } = await check(head, chunks)
  expect(checks).toEqual([{ account: ref, entries: 4, violations: [] }])
  expect(told).toEqual([1, 2, 3, 4, 4])
  expect(readings).toBe(1)
})

test('reads again when an expiry was moved, since a slice is judged by the expiry of its time', async () => {
  const { head, chunks } = history(2, true)
  const { checks, readings } = await check(head, chunks)
  expect(checks).toEqual([{ account: ref, entries: 4, violations: [] }])
  expect(readings).toBe(2)
})

test('names the law that a lost line breaks', async () => {
  const { head, chunks } = history(3, false)
  const { checks } = await check(head, chunks.toSpliced(2, 1))
  const laws = new Set(checks[0]?.violations.map(({ law }) => law))
  expect(laws).toEqual(new Set(['L3', 'L5', 'L24', 'L25']))
})

test('finds nothing where there is no account', async () => {
  const checks = []
  for await (const checked of checkAccounts(ledgerOf([]), [ref])) checks.push(checked)
  expect(checks).toEqual([{ account: ref, entries: 0, violations: [] }])
})
