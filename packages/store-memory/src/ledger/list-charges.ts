import type { ChargeFilter, Page, PageRequest } from '@scrip/api'
import type { Entry, UsageRecord } from '@scrip/rules'
import { pageNewestFirst } from '../paging/page-newest-first.ts'
import type { LedgerState } from './ledger-state.ts'

/** Usage records that took credits. */
export function listCharges(state: LedgerState, filter: ChargeFilter, page: PageRequest): Page<UsageRecord> {
  const records = state.get(filter.teamId)?.usageRecords ?? []
  return pageNewestFirst(`charges ${filter.teamId}`, records, page, (usage) => matchesFilter(usage, filter))
}

export function findCharge(
  state: LedgerState,
  teamId: string,
  chargeId: string,
): { usage: UsageRecord; slices: readonly Entry[] } | null {
  const charge = state.get(teamId)?.charges.get(chargeId)
  return charge === undefined ? null : { usage: charge.usage, slices: [...charge.slices] }
}

function matchesFilter(usage: UsageRecord, filter: ChargeFilter): boolean {
  return (
    usage.chargeId !== null &&
    (filter.kind === null || usage.kind === filter.kind) &&
    (filter.operation === null || usage.operation === filter.operation) &&
    (filter.apiKeyId === null || usage.apiKeyId === filter.apiKeyId) &&
    (filter.from === null || usage.at >= filter.from) &&
    (filter.to === null || usage.at < filter.to)
  )
}
