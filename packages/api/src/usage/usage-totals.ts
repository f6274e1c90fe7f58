import type { UsageTotal, UsageTotals } from '@scrip/contract'
import { type CreditKind, addCredits, credits } from '@scrip/rules'
import type { UsageRow } from '../ports/ledger.ts'

/** Per kind; the two are never added up. */
export function computeUsageTotals(rows: readonly UsageRow[]): UsageTotals {
  return { api: totalOf(rows, 'api'), company: totalOf(rows, 'company') }
}

function totalOf(rows: readonly UsageRow[], kind: CreditKind): UsageTotal {
  const total = { credits: credits(0), refunded: credits(0), records: 0, requests: 0, window_hits: 0 }
  for (const row of rows) {
    if (row.kind !== kind) continue
    total.credits = addCredits(total.credits, credits(row.credits))
    total.refunded = addCredits(total.refunded, credits(row.refunded))
    total.records += row.records
    total.requests += row.requests
    total.window_hits += row.windowHits
  }
  return total
}
