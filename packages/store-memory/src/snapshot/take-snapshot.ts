import type { ApprovalsState } from '../approvals/create-approvals.ts'
import type { BulkGrantsState } from '../approvals/create-bulk-grants.ts'
import type { ExportsState } from '../exports/create-exports.ts'
import type { LedgerState, TeamLedger } from '../ledger/ledger-state.ts'
import type { ViewsState } from '../people/create-saved-views.ts'
import type { StaffState } from '../people/staff-state.ts'
import type { TeamsState } from '../people/teams-state.ts'
import type { AuditRecord } from '@scrip/rules'
import type { FoldedUsage, MemorySnapshot } from './memory-snapshot.ts'

/** What a snapshot is taken of, and what one is loaded into. */
export interface StoreState {
  readonly ledger: LedgerState
  readonly audits: AuditRecord[]
  readonly teams: TeamsState
  readonly staff: StaffState
  readonly approvals: ApprovalsState
  readonly bulkGrants: BulkGrantsState
  readonly exports: ExportsState
  readonly views: ViewsState
}

/** Records never change, so only the lists that hold them are copied. */
export function takeSnapshot(state: StoreState): MemorySnapshot {
  const { ledger, audits, teams, staff, approvals, bulkGrants, exports, views } = state
  return {
    ledgers: [...ledger].map(([teamId, team]) => ({
      teamId,
      accounts: [...team.accounts.values()].map(({ account, budgets, entries, folded }) => ({
        account,
        budgets: [...budgets.values()],
        entries: [...entries],
        ...(folded.size === 0 ? {} : { folded: [...folded] }),
      })),
      grants: [...team.grants.values()],
      usageRecords: [...team.usageRecords],
      ...(team.usageRecordsFolded === 0 ? {} : { foldedUsage: takeFoldedUsage(team) }),
      windows: [...team.windows.inOrder],
      holds: [...team.holds.inOrder],
      refunds: [...team.refunds],
      payments: [...team.payments.values()],
      idempotency: [...team.idempotency.values()],
    })),
    audits: [...audits],
    teams: teams.inOrder.map(({ team, members, keys }) => ({
      team,
      members: [...members],
      keys: [...keys.values()],
    })),
    keyHashes: [...teams.keyByHash],
    creations: [...teams.creations],
    staff: {
      users: [...staff.users.values()],
      sessions: [...staff.sessions.values()],
      tickets: [...staff.tickets.values()],
      tokens: [...staff.tokens.values()],
    },
    approvals: [...approvals.inOrder],
    warrantEnds: [...approvals.ends.values()],
    bulkGrants: [...bulkGrants.inOrder],
    bulkLines: [...bulkGrants.lines.values()].flat(),
    exports: exports.inOrder.map(({ job, parts }) => ({ job, parts: [...parts] })),
    views: [...views.values()],
  }
}

function takeFoldedUsage({ usageRecordsFolded, usageBuckets }: TeamLedger): FoldedUsage {
  const minutes = [...usageBuckets.values()].flatMap(({ foldedByMinute }) =>
    [...foldedByMinute].map(([minute, totals]) => {
      const copies = [...totals.values()].map(({ key, sums }) => ({ key, sums: { ...sums } }))
      return [minute, copies] as const
    }),
  )
  return { records: usageRecordsFolded, minutes: minutes.toSorted(([a], [b]) => a - b) }
}
