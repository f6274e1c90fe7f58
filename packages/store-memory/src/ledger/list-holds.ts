import type { HoldFilter, Page, PageRequest } from '@scrip/api/ports'
import { type Hold, holdAt } from '@scrip/rules'
import { pageNewestFirst } from '../paging/page-newest-first.ts'
import type { LedgerState } from './ledger-state.ts'

export function listHolds(state: LedgerState, filter: HoldFilter, page: PageRequest): Page<Hold> {
  const holds = state.get(filter.teamId)?.holds.inOrder ?? []
  return pageNewestFirst(`holds ${filter.teamId}`, holds, page, (hold) => matchesFilter(hold, filter))
}

/** Past its expiry a hold has ended, booked or not (L13). */
function matchesFilter(hold: Hold, filter: HoldFilter): boolean {
  if (filter.kind !== null && filter.kind !== hold.kind) return false
  const { state } = holdAt(hold, filter.at)
  switch (filter.state) {
    case 'all':
      return true
    case 'ended':
      return state !== 'open'
    case 'open':
    case 'captured':
    case 'released':
    case 'expired':
      return state === filter.state
  }
}
