import {
  accountCounters,
  accountKey,
  accountRevision,
  accountSpent,
  accountStanding,
  accountTerms,
} from '../rows/account-row.ts'
import { windowEnd, windowKey, windowOrigin } from '../rows/access-window-row.ts'
import { auditColumns } from '../rows/audit-row.ts'
import { budgetColumns, budgetCounterColumns } from '../rows/budget-row.ts'
import { type Columns, text } from '../rows/column.ts'
import { chargeEntryColumns, entryColumns } from '../rows/entry-row.ts'
import { grantKey, grantOrigin, grantSpent, grantState } from '../rows/grant-row.ts'
import { holdKey, holdOrigin, holdState } from '../rows/hold-row.ts'
import { idempotencyAnswer, idempotencyAt, idempotencyKey } from '../rows/idempotency-row.ts'
import { paymentKey, paymentOrigin, paymentState } from '../rows/payment-row.ts'
import { refundColumns } from '../rows/refund-row.ts'
import { entryTotalKey, entryTotalSums, usageTotalKey, usageTotalSums } from '../rows/total-rows.ts'
import { usageColumns } from '../rows/usage-record-row.ts'
import { warrantEndColumns } from '../rows/warrant-end-row.ts'
import { deleteFrom, insertInto, updateOf } from './column-statements.ts'

export const insertAccounts = insertInto('accounts', {
  ...accountKey,
  ...accountRevision,
  ...accountStanding,
  ...accountCounters,
  ...accountTerms,
})
export const updateAccounts = updateOf('accounts', accountKey, {
  ...accountRevision,
  ...accountStanding,
  ...accountCounters,
  ...accountTerms,
})
/** Of accounts whose terms stay what they were: nearly always all of them. */
export const updateAccountCounters = updateOf('accounts', accountKey, {
  ...accountRevision,
  ...accountStanding,
  ...accountCounters,
})
/** Of accounts that were only charged, and whose grants were. */
export const updateSpentAccounts = updateOf('accounts', accountKey, { ...accountRevision, ...accountSpent })

export const insertGrants = insertInto('grants', { ...grantKey, ...grantOrigin, ...grantState })
export const updateGrants = updateOf('grants', grantKey, grantState)
/** Of grants that were only charged. */
export const updateSpentGrants = updateOf('grants', grantKey, grantSpent)

export const insertEntries = insertInto('entries', entryColumns)
/** Of plain charges. */
export const insertChargeEntries = insertInto('entries', chargeEntryColumns)
export const insertUsageRecords = insertInto('usage_records', usageColumns)
export const addUsageTotals = insertInto(
  'usage_totals',
  { ...usageTotalKey, ...usageTotalSums },
  adding('usage_totals', usageTotalKey, usageTotalSums),
)
export const addEntryTotals = insertInto(
  'entry_totals',
  { ...entryTotalKey, ...entryTotalSums },
  adding('entry_totals', entryTotalKey, entryTotalSums),
)

export const insertWindows = insertInto('access_windows', { ...windowKey, ...windowOrigin, ...windowEnd })
export const updateWindows = updateOf('access_windows', windowKey, windowEnd)

export const insertHolds = insertInto('holds', { ...holdKey, ...holdOrigin, ...holdState })
export const updateHolds = updateOf('holds', holdKey, holdState)

export const insertRefunds = insertInto('refunds', refundColumns)

/** Never an upsert: a payment that the team's other account has seen meanwhile must not be granted twice (L22). */
export const insertPayments = insertInto('payments', { ...paymentKey, ...paymentOrigin, ...paymentState })
export const updatePayments = updateOf('payments', paymentKey, paymentState)

const budgetKey: Columns<BudgetRef> = { team_id: text((ref) => ref.teamId), budget_id: text((ref) => ref.id) }
export interface BudgetRef {
  readonly teamId: string
  readonly id: string
}
export const deleteBudgets = deleteFrom('budgets', budgetKey)
export const upsertBudgets = insertInto(
  'budgets',
  budgetColumns,
  'on conflict (team_id, budget_id) do update set "limit" = excluded."limit"',
)
export const upsertBudgetCounters = insertInto(
  'budget_counters',
  budgetCounterColumns,
  `on conflict (team_id, budget_id) do update
     set used = excluded.used, from_at = excluded.from_at, to_at = excluded.to_at`,
)

/** Never an upsert: a key that somebody else wrote meanwhile must be seen, not covered. */
export const insertKeys = insertInto('idempotency_keys', {
  ...idempotencyKey,
  ...idempotencyAt,
  ...idempotencyAnswer,
})
export const deleteReplacedKeys = deleteFrom('idempotency_keys', { ...idempotencyKey, ...idempotencyAt })

export const insertAudits = insertInto('audit_records', auditColumns)
/** Never an upsert: of a warrant that has ended already the whole write is taken back. */
export const insertWarrantEnds = insertInto('warrant_ends', warrantEndColumns)

function adding<Item>(table: string, key: Columns<Item>, sums: Columns<Item>): string {
  const set = Object.keys(sums).map((name) => `${name} = ${table}.${name} + excluded.${name}`)
  return `on conflict (${Object.keys(key).join(', ')}) do update set ${set.join(', ')}`
}
