import type { UsageRow } from '@scrip/api/ports'
import { type CallResult, type CreditKind, creditKinds, type HoldResult } from '@scrip/rules'
import type { AccountMoment, Answered, History, Report } from './history.ts'
import { forEveryMoment, judge, type LawTest, sumOf } from './law-test.ts'

export const reportLaws: readonly LawTest[] = [
  {
    laws: ['L34'],
    what: 'the buckets of a report sum to consumption minus refunds in [from, to), for every grouping',
    check: (history) => {
      const accounts = history.moments.at(-1)?.accounts ?? []
      judge(history.reports).toHaveLength(64)
      for (const report of history.reports) {
        for (const kind of creditKinds) {
          const rows = report.rows.filter((row) => row.kind === kind)
          judge({ groupBy: report.groupBy, kind, ...sumsOf(rows) }).toEqual({
            groupBy: report.groupBy,
            kind,
            ...consumptionIn(accounts, kind, report),
          })
        }
        judge(new Set(report.rows.map(bucketOf)).size).toBe(report.rows.length)
      }
    },
  },
  {
    laws: ['L35'],
    // The lines are the outbox: an entry or a usage record is the event of its change, and a staff write is told by its
    // audit record. Each command has a request id of its own here, so its lines can be counted.
    what: 'each accepted command that changes something is told by one transaction of lines, and nothing else is',
    check: (history) => {
      const told = tellingsOf(history)
      const known = new Set(['system', ...requestsOfSetUp])
      for (const answered of history.moments.flatMap((moment) => moment.answered)) {
        const { requestId } = answered.command
        known.add(requestId)
        const { transactions, usage, audits } = told.byRequest.get(requestId) ?? nothingTold
        judge({ requestId, transactions: transactions.size, usage, audits }).toEqual({
          requestId,
          ...dueOf(answered, transactions.size),
        })
      }
      // Neither the tries nor the repetitions have left anything.
      judge([...told.byRequest.keys()].filter((requestId) => !known.has(requestId))).toEqual([])
      judge(new Set(told.ids).size).toBe(told.ids.length)
    },
  },
  {
    laws: ['L36'],
    what: 'what an answer tells of its cost equals the entries and the usage record that it names',
    check: forEveryMoment(({ answered, accounts }) => {
      for (const { command, outcome } of answered) {
        if (outcome.status !== 'accepted' || ('dryRun' in command && command.dryRun)) continue
        const { result } = outcome
        if (result.type !== 'call' && result.type !== 'hold') continue
        if (result.chargeId === null) continue
        expectReceipt(result, accounts)
      }
    }),
  },
]

function expectReceipt(result: CallResult | HoldResult, accounts: readonly AccountMoment[]): void {
  const records = accounts.map((account) => account.records)
  const usage = records
    .flatMap((each) => each.usageRecords)
    .filter(({ chargeId }) => chargeId === result.chargeId)
  judge(usage).toMatchObject([{ kind: result.kind, cost: result.cost, balanceAfter: result.remaining }])
  const slices = records
    .flatMap((each) => each.entries)
    .filter(({ chargeId, type }) => chargeId === result.chargeId && (type === 'charge' || type === 'capture'))
  judge(
    slices.map(({ grantId, amount, heldAmount }) => ({ grantId, amount: -(amount + heldAmount) })),
  ).toEqual(result.slices)
  judge(new Set(slices.map(({ kind }) => kind))).toEqual(new Set([result.kind]))
  // What a capture gives back comes after its slices.
  if (result.type === 'call') judge(slices.at(-1)?.balanceAfter).toBe(result.remaining)
}

type Sums = Readonly<Record<'credits' | 'refunded' | 'records' | 'requests' | 'windowHits', number>>

function sumsOf(rows: readonly UsageRow[]): Sums {
  return {
    credits: sumOf(rows, (row) => row.credits),
    refunded: sumOf(rows, (row) => row.refunded),
    records: sumOf(rows, (row) => row.records),
    requests: sumOf(rows, (row) => row.requests),
    windowHits: sumOf(rows, (row) => row.windowHits),
  }
}

function consumptionIn(accounts: readonly AccountMoment[], kind: CreditKind, { from, to }: Report): Sums {
  const ofKind = accounts.filter(({ ref }) => ref.kind === kind).map(({ records }) => records)
  const isIn = ({ at }: { readonly at: number }): boolean => from <= at && at < to
  const usage = ofKind.flatMap(({ usageRecords }) => usageRecords).filter(isIn)
  const refunds = ofKind.flatMap(({ refunds: given }) => given).filter(isIn)
  return {
    credits: sumOf(usage, ({ cost }) => cost),
    refunded: sumOf(refunds, ({ amount }) => amount),
    records: sumOf(usage, ({ records }) => records),
    requests: usage.length,
    windowHits: sumOf(usage, ({ windowHits }) => windowHits),
  }
}

function bucketOf({ day, operation, kind, memberId, apiKeyId, teamId }: UsageRow): string {
  return JSON.stringify([day, operation, kind, memberId, apiKeyId, teamId])
}

const requestsOfSetUp = ['req_open', 'req_staff']

/** What was written under one request id. */
interface Told {
  readonly transactions: Set<string>
  usage: number
  audits: number
}

const nothingTold: Told = { transactions: new Set(), usage: 0, audits: 0 }

function tellingsOf({ moments, audits }: History): {
  readonly byRequest: ReadonlyMap<string, Told>
  readonly ids: readonly string[]
} {
  const byRequest = new Map<string, Told>()
  const of = (requestId: string): Told => {
    const told = byRequest.get(requestId) ?? { transactions: new Set(), usage: 0, audits: 0 }
    byRequest.set(requestId, told)
    return told
  }
  const records = (moments.at(-1)?.accounts ?? []).map((account) => account.records)
  const entries = records.flatMap((each) => each.entries)
  const usageRecords = records.flatMap((each) => each.usageRecords)
  const pending = moments
    .flatMap(({ accounts }) => accounts.flatMap((account) => account.records.grants))
    .filter(({ state }) => state === 'pending')
  const pendingIds = new Set(pending.map(({ id }) => id))
  for (const { requestId, transactionId, actor, type, grantId } of entries) {
    const told = of(requestId)
    // What a command has found due is nobody's act, or was that of whoever made the grant: each instant in a transaction.
    const isDue = actor.type === 'system' || (type === 'grant' && pendingIds.has(grantId))
    if (!isDue) told.transactions.add(transactionId)
  }
  for (const { requestId } of usageRecords) of(requestId).usage += 1
  for (const { requestId } of audits) of(requestId).audits += 1
  return { byRequest, ids: [...entries, ...usageRecords, ...audits].map(({ id }) => id) }
}

/** What a command must have left. Staff writes that move no credits, such as a new limit, may have no entry. */
function dueOf({ command, outcome }: Answered, transactions: number): Record<string, number> {
  const isDryRun = 'dryRun' in command && command.dryRun
  if (outcome.status !== 'accepted' || isDryRun) return { transactions: 0, usage: 0, audits: 0 }
  const { result } = outcome
  const audits = 'expectedVersion' in command ? 1 : 0
  switch (result.type) {
    case 'call':
      return { transactions: result.cost > 0 ? 1 : 0, usage: 1, audits }
    case 'hold': {
      const moved = command.type === 'create_hold' ? result.hold.amount : result.cost + result.released
      return { transactions: moved > 0 ? 1 : 0, usage: result.chargeId === null ? 0 : 1, audits }
    }
    case 'refund':
    case 'adjustment':
      return { transactions: 1, usage: 0, audits }
    case 'claw_back':
      return { transactions: result.taken > 0 ? 1 : 0, usage: 0, audits }
    default:
      return { transactions: Math.min(transactions, 1), usage: 0, audits }
  }
}
