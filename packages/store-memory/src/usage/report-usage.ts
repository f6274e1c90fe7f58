import type { UsageGroup, UsageQuery, UsageRow } from '@scrip/api'
import type { UsageRecord } from '@scrip/rules'
import type { LedgerState } from '../ledger/ledger-state.ts'
import { createLocalDay } from './local-day.ts'

type UsageRowKey = Pick<UsageRow, 'day' | 'operation' | 'kind' | 'memberId' | 'apiKeyId' | 'teamId'>
type UsageSums = Pick<UsageRow, 'credits' | 'records' | 'requests' | 'windowHits'>

/** Adds up usage records in one pass. Rows never mix kinds, whether or not `kind` is a group. */
export function reportUsage(state: LedgerState, query: UsageQuery): readonly UsageRow[] {
  const toRowKey = createRowKey(query)
  const rows = new Map<string, UsageRow>()
  for (const usage of usageRecordsOf(state, query.teamId)) {
    if (!matchesQuery(usage, query)) continue
    const rowKey = toRowKey(usage)
    const mapKey = JSON.stringify(sortKeyOf(rowKey))
    const row = rows.get(mapKey)
    rows.set(mapKey, { ...rowKey, ...addUsage(row ?? noUsage, usage) })
  }
  return [...rows.values()].toSorted(compareRows)
}

const noUsage: UsageSums = { credits: 0, records: 0, requests: 0, windowHits: 0 }

function addUsage(sums: UsageSums, usage: UsageRecord): UsageSums {
  return {
    credits: sums.credits + usage.cost,
    records: sums.records + usage.records,
    requests: sums.requests + 1,
    windowHits: sums.windowHits + usage.windowHits,
  }
}

function* usageRecordsOf(state: LedgerState, teamId: string | null): Iterable<UsageRecord> {
  const teams = teamId === null ? state.values() : [state.get(teamId)]
  for (const team of teams) yield* team?.usageRecords ?? []
}

function matchesQuery(usage: UsageRecord, query: UsageQuery): boolean {
  return usage.at >= query.from && usage.at < query.to && (query.kind === null || usage.kind === query.kind)
}

function createRowKey(query: UsageQuery): (usage: UsageRecord) => UsageRowKey {
  const localDay = createLocalDay(query.timeZone)
  const has = (group: UsageGroup): boolean => query.groupBy.includes(group)
  return (usage) => ({
    day: has('day') ? localDay(usage.at) : null,
    operation: has('operation') ? usage.operation : null,
    kind: usage.kind,
    memberId: has('member') ? usage.memberId : null,
    apiKeyId: has('api_key') ? usage.apiKeyId : null,
    teamId: has('team') ? usage.teamId : null,
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
