import type { Refund, UsageRecord } from '@scrip/rules'

/** Zones change their offset at whole quarters of an hour, so all instants of a quarter are on one day. */
export const millisecondsPerQuarter = 900_000

export const millisecondsPerMinute = 60_000

/** What a report adds up. */
export interface UsageSums {
  credits: number
  refunded: number
  records: number
  requests: number
  windowHits: number
}

/** Whose consumption, and on what. */
export type UsageKey = Pick<UsageRecord, 'kind' | 'operation' | 'memberId' | 'apiKeyId'>

/** The sums of one key in some stretch of time. */
export interface UsageTotal {
  readonly key: UsageKey
  readonly sums: UsageSums
}

/** What happened within one quarter of an hour: its totals, and the records for a report that begins or ends in it. */
export interface UsageBucket {
  readonly totals: Map<string, UsageTotal>
  usageRecords: UsageRecord[]
  /** What records added up to that are kept no more, by minutes since 1970: a report counts it at the minute's start. */
  readonly foldedByMinute: Map<number, Map<string, UsageTotal>>
  readonly refunds: Refund[]
}

/** Kept in the very step that writes the record, so a report and the ledger never differ (L34). */
export function countUsage(buckets: Map<number, UsageBucket>, usage: UsageRecord): void {
  const bucket = bucketOf(buckets, usage.at)
  bucket.usageRecords.push(usage)
  addUsage(bucket.totals, usage)
}

/** A refund counts at its own instant, in the groups of the charge that it refunds. */
export function countRefund(buckets: Map<number, UsageBucket>, refund: Refund): void {
  const bucket = bucketOf(buckets, refund.at)
  bucket.refunds.push(refund)
  addRefund(bucket.totals, refund)
}

export function addUsage(totals: Map<string, UsageTotal>, usage: UsageRecord): void {
  const { sums } = totalOf(totals, usage)
  sums.credits += usage.cost
  sums.records += usage.records
  sums.requests += 1
  sums.windowHits += usage.windowHits
}

export function addRefund(totals: Map<string, UsageTotal>, refund: Refund): void {
  totalOf(totals, refund).sums.refunded += refund.amount
}

/** Keeps the totals of these records, and not the records. */
export function foldUsage(buckets: Map<number, UsageBucket>, gone: ReadonlySet<UsageRecord>): void {
  const touched = new Set<UsageBucket>()
  for (const usage of gone) {
    const bucket = bucketOf(buckets, usage.at)
    touched.add(bucket)
    addUsage(minuteOf(bucket, Math.floor(usage.at / millisecondsPerMinute)), usage)
  }
  for (const bucket of touched) bucket.usageRecords = bucket.usageRecords.filter((usage) => !gone.has(usage))
}

/** Brings back what was folded before; the records that were not are counted apart. */
export function countFolded(
  buckets: Map<number, UsageBucket>,
  minute: number,
  totals: readonly UsageTotal[],
): void {
  const bucket = bucketOf(buckets, minute * millisecondsPerMinute)
  for (const { key, sums } of totals) {
    addSums(totalOf(bucket.totals, key).sums, sums)
    addSums(totalOf(minuteOf(bucket, minute), key).sums, sums)
  }
}

export function addSums(into: UsageSums, sums: UsageSums): void {
  into.credits += sums.credits
  into.refunded += sums.refunded
  into.records += sums.records
  into.requests += sums.requests
  into.windowHits += sums.windowHits
}

function minuteOf({ foldedByMinute }: UsageBucket, minute: number): Map<string, UsageTotal> {
  const known = foldedByMinute.get(minute)
  if (known !== undefined) return known
  const totals = new Map<string, UsageTotal>()
  foldedByMinute.set(minute, totals)
  return totals
}

function bucketOf(buckets: Map<number, UsageBucket>, at: number): UsageBucket {
  const quarter = Math.floor(at / millisecondsPerQuarter)
  const known = buckets.get(quarter)
  if (known !== undefined) return known
  const bucket: UsageBucket = { totals: new Map(), usageRecords: [], foldedByMinute: new Map(), refunds: [] }
  buckets.set(quarter, bucket)
  return bucket
}

function totalOf(totals: Map<string, UsageTotal>, of: UsageKey): UsageTotal {
  const { kind, operation, memberId, apiKeyId } = of
  const mapKey = JSON.stringify([kind, operation, memberId, apiKeyId])
  const known = totals.get(mapKey)
  if (known !== undefined) return known
  const total: UsageTotal = { key: { kind, operation, memberId, apiKeyId }, sums: noUsage() }
  totals.set(mapKey, total)
  return total
}

export function noUsage(): UsageSums {
  return { credits: 0, refunded: 0, records: 0, requests: 0, windowHits: 0 }
}
