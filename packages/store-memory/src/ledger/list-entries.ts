import type { EntryFilter, EntryWithCall, Page, PageRequest } from '@scrip/api/ports'
import type { AccountRef, Entry, EntrySum, EntryType, Instant } from '@scrip/rules'
import { pageNewestFirst } from '../paging/page-newest-first.ts'
import type { LedgerState, TeamLedger } from './ledger-state.ts'

export function listEntries(state: LedgerState, filter: EntryFilter, page: PageRequest): Page<EntryWithCall> {
  const team = state.get(filter.teamId)
  const entries = candidatesOf(team, filter)
  const found = pageNewestFirst(
    `entries ${filter.teamId} ${filter.kind}`,
    entries,
    page,
    (entry) => matchesFilter(toEntryWithCall(team, entry), filter) && isOfSource(team, entry, filter),
    (index) => (entries[index]?.sequence ?? 0) - 1,
  )
  return { items: found.items.map((entry) => toEntryWithCall(team, entry)), nextCursor: found.nextCursor }
}

/** Sums of signed amounts by entry type over what took effect by `at`. */
export function sumEntries(
  state: LedgerState,
  ref: AccountRef,
  at: Instant,
): ReadonlyMap<EntryType, EntrySum> {
  const sums = new Map<EntryType, EntrySum>()
  for (const entry of state.get(ref.teamId)?.accounts.get(ref.kind)?.entries ?? []) {
    // Time never runs backwards within an account (L9), so what follows took effect later.
    if (entry.effectiveAt > at) break
    const sum = sums.get(entry.type) ?? { amount: 0, heldAmount: 0 }
    sums.set(entry.type, {
      amount: sum.amount + entry.amount,
      heldAmount: sum.heldAmount + entry.heldAmount,
    })
  }
  return sums
}

/** The list is always the whole account's, so that a cursor's position means the same whatever the filter is. */
function candidatesOf(team: TeamLedger | undefined, filter: EntryFilter): readonly Entry[] {
  return team?.accounts.get(filter.kind)?.entries ?? []
}

function toEntryWithCall(team: TeamLedger | undefined, entry: Entry): EntryWithCall {
  const usage = entry.chargeId === null ? undefined : team?.charges.get(entry.chargeId)?.usage
  return {
    entry,
    operation: usage?.operation ?? null,
    apiKeyId: usage?.apiKeyId ?? null,
    memberId: usage?.memberId ?? null,
  }
}

function matchesFilter(
  { entry, operation, apiKeyId, memberId }: EntryWithCall,
  filter: EntryFilter,
): boolean {
  return (
    (filter.types === null || filter.types.includes(entry.type)) &&
    (filter.from === null || entry.effectiveAt >= filter.from) &&
    (filter.to === null || entry.effectiveAt < filter.to) &&
    (filter.chargeId === null || entry.chargeId === filter.chargeId) &&
    (filter.grantId === null || entry.grantId === filter.grantId) &&
    (filter.operation === null || operation === filter.operation) &&
    (filter.apiKeyId === null || apiKeyId === filter.apiKeyId) &&
    (filter.memberId === null || memberId === filter.memberId) &&
    (filter.actorId === null || entry.actor.id === filter.actorId)
  )
}

function isOfSource(team: TeamLedger | undefined, { grantId }: Entry, { source }: EntryFilter): boolean {
  return source === null || team?.grants.get(grantId)?.source === source
}
