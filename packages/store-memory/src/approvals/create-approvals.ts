import type { Approval, ApprovalFilter, Approvals } from '@scrip/api/ports'
import type { AuditRecord, WarrantEnd } from '@scrip/rules'
import { pageNewestFirst } from '../paging/page-newest-first.ts'

export interface ApprovalsState {
  /** Oldest first, as they were asked for. */
  readonly inOrder: Approval[]
  /** By id of the approval, or of the line of a bulk grant. */
  readonly ends: Map<string, WarrantEnd>
}

export function createApprovals(state: ApprovalsState, audits: AuditRecord[]): Approvals {
  const { inOrder, ends } = state
  const withEnd = (approval: Approval): Approval => ({ ...approval, end: ends.get(approval.id) ?? null })
  return {
    addApproval: async (approval, audit) => {
      const earlier = inOrder.find(
        ({ requestedBy, idempotencyKey, bulkGrantId }) =>
          (requestedBy.id === approval.requestedBy.id && idempotencyKey === approval.idempotencyKey) ||
          (bulkGrantId !== null && bulkGrantId === approval.bulkGrantId),
      )
      if (earlier !== undefined) return withEnd(earlier)
      inOrder.push(approval)
      audits.push(audit)
      return approval
    },
    findApproval: async (id) => {
      const found = inOrder.find((approval) => approval.id === id)
      return found === undefined ? null : withEnd(found)
    },
    findOfBulkGrants: async (ids) =>
      inOrder.filter(({ bulkGrantId }) => bulkGrantId !== null && ids.includes(bulkGrantId)).map(withEnd),
    listApprovals: async (filter, page) => {
      const { items, nextCursor } = pageNewestFirst('approvals', inOrder, page, (approval) =>
        matchesFilter(withEnd(approval), filter),
      )
      return { items: items.map(withEnd), nextCursor }
    },
    countOpen: async (at, max) => Math.min(max, inOrder.filter((one) => isOpen(withEnd(one), at)).length),
    endApproval: async (end, audit) => {
      if (ends.has(end.id)) return false
      ends.set(end.id, end)
      audits.push(audit)
      return true
    },
  }
}

function matchesFilter(approval: Approval, { state, at, teamId, requestedBy }: ApprovalFilter): boolean {
  return (
    (state === 'all' || isOpen(approval, at) === (state === 'open')) &&
    (teamId === null || approval.teamId === teamId) &&
    (requestedBy === null || approval.requestedBy.id === requestedBy)
  )
}

function isOpen({ end, expiresAt }: Approval, at: number): boolean {
  return end === null && at < expiresAt
}
