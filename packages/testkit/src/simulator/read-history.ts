import type { Ledger } from '@scrip/api/ports'
import { type AccountRecords, type AccountRef, type Entry, instant, type UsageRecord } from '@scrip/rules'

/** Everything that was written about an account; null when there is none. */
export async function readHistory(ledger: Ledger, ref: AccountRef): Promise<AccountRecords | null> {
  const entries: Entry[] = []
  const usageRecords: UsageRecord[] = []
  let records: AccountRecords | null = null
  for await (const chunk of ledger.inspectAccount(ref)) {
    if (chunk.type === 'head') records = { ...chunk.records, entries, usageRecords }
    else {
      entries.push(...chunk.entries)
      usageRecords.push(...chunk.usageRecords)
    }
  }
  return records
}

interface Period {
  readonly from: number
  readonly to: number
}

/** More than a world has steps. */
const everything = { offset: 0, limit: 100_000 } as const

/** How many calls of the kind the request log has. */
export async function countLogged(
  ledger: Ledger,
  { teamId, kind }: AccountRef,
  { from, to }: Period,
): Promise<number> {
  const filter = { teamId, from: instant(from), to: instant(to), origin: null }
  return (await ledger.listUsage(filter, everything)).filter((usage) => usage.kind === kind).length
}

/**
 * What reports of a period sum to, taken and given back in how many calls, once for each way of grouping (L34). A report makes every day of
 * its period, so one that reached far beyond the world would cost more than all of its steps.
 */
export async function readReports(
  ledger: Ledger,
  ref: AccountRef,
  period: Period,
): Promise<readonly string[]> {
  const span = { ...ref, apiKeyId: null, origin: null, from: instant(period.from), to: instant(period.to) }
  const sums: string[] = []
  for (const groupBy of [[], ['day', 'operation', 'api_key', 'member']] as const) {
    for (const timeZone of ['UTC', 'Asia/Kathmandu']) {
      const rows = await ledger.reportUsage({ ...span, timeZone, groupBy })
      const taken = rows.reduce((total, row) => total + row.credits, 0)
      const refunded = rows.reduce((total, row) => total + row.refunded, 0)
      const calls = rows.reduce((total, row) => total + row.requests, 0)
      sums.push(`${taken} − ${refunded} in ${calls}`)
    }
  }
  return sums
}
