import type { UsageGroup } from '@scrip/api/ports'
import { type AccountView, addDays, type Instant, instant } from '@scrip/rules'
import { collectPages } from '../ledger-suite/collect-pages.ts'
import { auditFilter, chargeFilter, entryFilter, grantFilter, usageQuery } from '../ledger-suite/filters.ts'
import { startAt } from '../ledger-suite/suite-world.ts'
import type { InspectedAccount, StorePorts } from '../store-under-test.ts'

/** The order of loaded grants is free. */
export function observeView({ account, grants, holds, otherHoldsExpireAt }: AccountView): unknown {
  return {
    account,
    grants: grants.toSorted((a, b) => a.sequence - b.sequence),
    holds: [...holds.values()].toSorted(byId),
    otherHoldsExpireAt,
  }
}

/** Everything that was written, in an order that does not depend on the store. */
export function observeRecords(accounts: readonly InspectedAccount[]): unknown {
  return accounts
    .map((records) => ({
      key: `${records.account.teamId} ${records.account.kind}`,
      account: records.account,
      grants: records.grants.toSorted((a, b) => a.sequence - b.sequence),
      entries: records.entries.toSorted((a, b) => a.sequence - b.sequence),
      usageRecords: records.usageRecords.toSorted(byId),
      windows: records.windows.toSorted(byId),
      holds: records.holds.toSorted(byId),
      refunds: records.refunds.toSorted(byId),
      payments: records.payments.toSorted(byId),
      budgets: records.budgets.toSorted((a, b) => byId(a.budget, b.budget)),
    }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

const pageSize = 3

/** What callers read: lists in small pages, and reports. */
export async function observeReads(
  store: StorePorts,
  teamIds: readonly string[],
  at: Instant,
): Promise<unknown> {
  const { ledger, audit } = store
  const groupings: readonly (readonly UsageGroup[])[] = [
    [],
    ['day', 'operation'],
    ['member', 'api_key', 'team'],
  ]
  return {
    expiring: await collectPages(
      (page) => ledger.listExpiring({ teamId: null, kind: null, from: startAt, to: addDays(at, 400) }, page),
      pageSize,
    ),
    audit: await collectPages((page) => audit.listAudit(auditFilter(), page), 50),
    reports: await Promise.all(
      groupings.map((groupBy) =>
        ledger.reportUsage(usageQuery(null, { groupBy, timeZone: 'America/New_York' })),
      ),
    ),
    teams: await Promise.all(
      teamIds.map(async (teamId) => ({
        api: await collectPages((page) => ledger.listEntries(entryFilter(teamId), page), pageSize),
        company: await collectPages(
          (page) => ledger.listEntries(entryFilter(teamId, { kind: 'company' }), page),
          50,
        ),
        charges: await collectPages((page) => ledger.listCharges(chargeFilter(teamId), page), pageSize),
        grants: await collectPages((page) => ledger.listGrants(grantFilter(teamId), page), pageSize),
        open: await collectPages((page) => ledger.listWindows({ teamId, state: 'open', at }, page), pageSize),
        closed: await collectPages(
          (page) => ledger.listWindows({ teamId, state: 'closed', at }, page),
          pageSize,
        ),
        holds: await collectPages(
          (page) => ledger.listHolds({ teamId, kind: null, state: 'all', at }, page),
          pageSize,
        ),
        budgets: await ledger.listBudgets(teamId, null),
        log: await ledger.listUsage(
          { teamId, from: startAt, to: instant(at + 1), origin: null },
          { offset: 1, limit: 50 },
        ),
        sums: [...(await ledger.sumEntries({ teamId, kind: 'api' }, at))].toSorted(),
      })),
    ),
  }
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1
}
