import type { UsageGroup, UsageQuery, UsageRow } from '@scrip/api/ports'
import { type Instant, instant } from '@scrip/rules'
import type { LedgerState } from '../ledger/ledger-state.ts'
import { isOfOrigin } from './is-of-origin.ts'
import { createLocalDay } from './local-day.ts'
import {
  addRefund,
  addSums,
  addUsage,
  millisecondsPerMinute,
  millisecondsPerQuarter,
  noUsage,
  type UsageBucket,
  type UsageKey,
  type UsageSums,
  type UsageTotal,
} from './usage-bucket.ts'

type UsageRowKey = Pick<UsageRow, 'day' | 'operation' | 'kind' | 'memberId' | 'apiKeyId' | 'teamId'>

/**
 * Adds up totals that were kept as usage was written; only quarters of an hour that the query cuts are looked into. Rows
 * never mix kinds, whether or not `kind` is a group.
 */
export function reportUsage(state: LedgerState, query: UsageQuery): readonly UsageRow[] {
  const toRowKey = createRowKey(query)
  const rows = new Map<string, { readonly key: UsageRowKey; readonly sums: UsageSums }>()
  for (const [teamId, quarter, bucket] of bucketsOf(state, query)) {
    const startAt = instant(quarter * millisecondsPerQuarter)
    for (const { key, sums } of totalsWithin(bucket, startAt, query)) {
      if (!matchesQuery(key, query)) continue
      const rowKey = toRowKey(teamId, startAt, key)
      const mapKey = JSON.stringify(sortKeyOf(rowKey))
      const row = rows.get(mapKey) ?? { key: rowKey, sums: noUsage() }
      rows.set(mapKey, row)
      addSums(row.sums, sums)
    }
  }
  return [...rows.values()].map(({ key, sums }) => ({ ...key, ...sums })).toSorted(compareRows)
}

function* bucketsOf(
  state: LedgerState,
  { teamId, from, to }: UsageQuery,
): Iterable<readonly [string, number, UsageBucket]> {
  const teams = teamId === null ? [...state.keys()] : [teamId]
  for (const id of teams) {
    for (const [quarter, bucket] of state.get(id)?.usageBuckets ?? []) {
      const startAt = quarter * millisecondsPerQuarter
      if (startAt < to && startAt + millisecondsPerQuarter > from) yield [id, quarter, bucket]
    }
  }
}

function* totalsWithin(
  bucket: UsageBucket,
  startAt: Instant,
  { from, to }: UsageQuery,
): Generator<UsageTotal, void, undefined> {
  if (from <= startAt && startAt + millisecondsPerQuarter <= to) {
    yield* bucket.totals.values()
    return
  }
  const totals = new Map<string, UsageTotal>()
  const isWithin = (record: { readonly at: Instant }): boolean => record.at >= from && record.at < to
  for (const usage of bucket.usageRecords) if (isWithin(usage)) addUsage(totals, usage)
  for (const refund of bucket.refunds) if (isWithin(refund)) addRefund(totals, refund)
  yield* totals.values()
  for (const [minute, folded] of bucket.foldedByMinute) {
    if (isWithin({ at: instant(minute * millisecondsPerMinute) })) yield* folded.values()
  }
}

function matchesQuery(key: UsageKey, { kind, apiKeyId, origin }: UsageQuery): boolean {
  return (
    (kind === null || key.kind === kind) &&
    (apiKeyId === null || key.apiKeyId === apiKeyId) &&
    isOfOrigin(key, origin)
  )
}

function createRowKey(query: UsageQuery): (teamId: string, at: Instant, key: UsageKey) => UsageRowKey {
  const localDay = createLocalDay(query.timeZone)
  const has = (group: UsageGroup): boolean => query.groupBy.includes(group)
  return (teamId, at, key) => ({
    day: has('day') ? localDay(at) : null,
    operation: has('operation') ? key.operation : null,
    kind: key.kind,
    memberId: has('member') ? key.memberId : null,
    apiKeyId: has('api_key') ? key.apiKeyId : null,
    teamId: has('team') ? teamId : null,
  })
}

/** In the order of `usageGroups`. */
function sortKeyOf(row: UsageRowKey): readonly (string | null)[] {
  return [row.day, row.operation, row.kind, row.memberId, row.apiKeyId, row.teamId]
}

function compareRows(a: UsageRowKey, b: UsageRowKey): number {
  const keyB = sortKeyOf(b)
  for (const [index, partA] of sortKeyOf(a).entries()) {
    const order = compareParts(partA, keyB[index] ?? null)
    if (order !== 0) return order
  }
  return 0
}

/** What has no value comes last. */
function compareParts(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}
