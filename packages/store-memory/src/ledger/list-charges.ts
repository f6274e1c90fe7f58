import type { ChargeFilter, ChargeRecord, OffsetPage, Page, PageRequest, UsageFilter } from '@scrip/api/ports'
import type { UsageRecord } from '@scrip/rules'
import { pageNewestFirst } from '../paging/page-newest-first.ts'
import { isOfOrigin } from '../usage/is-of-origin.ts'
import type { LedgerState } from './ledger-state.ts'

/** Usage records that took credits. */
export function listCharges(state: LedgerState, filter: ChargeFilter, page: PageRequest): Page<UsageRecord> {
  const { usageRecords: records = [], usageRecordsFolded: folded = 0 } = state.get(filter.teamId) ?? {}
  return pageNewestFirst(
    `charges ${filter.teamId}`,
    records,
    page,
    (usage) => matchesFilter(usage, filter),
    (index) => index + folded,
  )
}

export function findCharge(state: LedgerState, teamId: string, chargeId: string): ChargeRecord | null {
  const charge = state.get(teamId)?.charges.get(chargeId)
  if (charge === undefined) return null
  return {
    usage: charge.usage,
    slices: charge.entries.filter(({ type }) => type === 'charge' || type === 'capture'),
    refunds: [...charge.refunds],
  }
}

/** The request log, newest first. */
export function listUsage(
  state: LedgerState,
  filter: UsageFilter,
  { offset, limit }: OffsetPage,
): readonly UsageRecord[] {
  return (state.get(filter.teamId)?.usageRecords ?? [])
    .filter((usage) => usage.at >= filter.from && usage.at < filter.to && isOfOrigin(usage, filter.origin))
    .toReversed()
    .slice(offset, offset + limit)
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
