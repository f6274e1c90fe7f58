import type { Page, PageRequest, WindowFilter } from '@scrip/api/ports'
import type { AccessWindow } from '@scrip/rules'
import { pageNewestFirst } from '../paging/page-newest-first.ts'
import type { LedgerState } from './ledger-state.ts'

export function findWindows(
  state: LedgerState,
  teamId: string,
  companyIds: readonly string[],
): ReadonlyMap<string, AccessWindow> {
  const found = new Map<string, AccessWindow>()
  const windowByCompany = state.get(teamId)?.windowByCompany
  for (const companyId of companyIds) {
    const window = windowByCompany?.get(companyId)
    if (window !== undefined) found.set(companyId, window)
  }
  return found
}

export function listWindows(state: LedgerState, filter: WindowFilter, page: PageRequest): Page<AccessWindow> {
  const windows = state.get(filter.teamId)?.windows.inOrder ?? []
  return pageNewestFirst(`windows ${filter.teamId}`, windows, page, (window) => matchesFilter(window, filter))
}

function matchesFilter(window: AccessWindow, { chargeId = null, state, at }: WindowFilter): boolean {
  if (chargeId !== null && window.chargeId !== chargeId) return false
  const isOpen = window.openedAt <= at && at < window.endsAt
  switch (state) {
    case 'all':
      return true
    case 'open':
      return isOpen
    case 'closed':
      return !isOpen
  }
}
