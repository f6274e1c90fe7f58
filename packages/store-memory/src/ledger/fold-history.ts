import { type Entry, type Instant, isKeyForgotten, joinChargeEntries, type UsageRecord } from '@scrip/rules'
import { foldUsage } from '../usage/usage-bucket.ts'
import type { AccountState, TeamLedger } from './ledger-state.ts'

/**
 * Lets the plain charges of an account go that are older than the newest `chargesKept`, so that a long life takes no more
 * memory than a short one: neighbouring lines of one grant become one line with their sum, and their calls stay in reports
 * as totals of a minute. Balances, grants, laws and reports of whole minutes are what they were; what is gone are the
 * charges themselves and the answers that their idempotency keys would repeat.
 *
 * Kept whole is what somebody may still ask about: charges out of several grants or out of a hold, with windows or refunds,
 * and everything of an account with budgets. It does nothing most of the time, and then all that there is to do.
 */
export function foldHistory(
  team: TeamLedger,
  account: AccountState,
  { chargesKept, now }: { readonly chargesKept: number; readonly now: Instant },
): void {
  const count = account.usageRecords.length
  if (count < account.unfoldable + 2 * chargesKept) return
  const old = account.usageRecords.slice(0, count - chargesKept)
  const gone = new Set(account.account.budgetCount > 0 ? [] : old.filter((usage) => isPlain(team, usage)))
  account.unfoldable = old.length - gone.size
  if (gone.size === 0) return

  const chargeIds = new Set([...gone].flatMap(({ chargeId }) => chargeId ?? []))
  account.entries = foldEntries(account, chargeIds)
  account.usageRecords = account.usageRecords.filter((usage) => !gone.has(usage))
  team.usageRecords = team.usageRecords.filter((usage) => !gone.has(usage))
  team.usageRecordsFolded += gone.size
  for (const chargeId of chargeIds) team.charges.delete(chargeId)
  foldUsage(team.usageBuckets, gone)
  forgetKeys(team, chargeIds, now)
}

/** Free, or one slice out of a grant, of which nothing more will ever be told. */
function isPlain({ charges }: TeamLedger, { chargeId }: UsageRecord): boolean {
  if (chargeId === null) return true
  const charge = charges.get(chargeId)
  if (charge === undefined || charge.entries.length !== 1) return false
  const [slice] = charge.entries
  return slice?.type === 'charge' && charge.windowIds.length === 0 && charge.refunds.length === 0
}

/** With no other line between them, what was passed over for one of them was passed over for all (L6). */
function foldEntries({ entries, folded }: AccountState, chargeIds: ReadonlySet<string>): Entry[] {
  const kept: Entry[] = []
  for (const entry of entries) {
    if (entry.chargeId === null || !chargeIds.has(entry.chargeId)) {
      kept.push(entry)
      continue
    }
    const before = kept.at(-1)
    const count = before?.grantId === entry.grantId ? folded.get(before.id) : undefined
    if (before === undefined || count === undefined) {
      kept.push({ ...entry, chargeId: null })
      folded.set(entry.id, 1)
      continue
    }
    kept[kept.length - 1] = joinChargeEntries(before, entry)
    folded.delete(before.id)
    folded.set(entry.id, count + 1)
  }
  return kept
}

function forgetKeys({ idempotency }: TeamLedger, chargeIds: ReadonlySet<string>, now: Instant): void {
  for (const [key, { at, answer }] of idempotency) {
    const chargeId = answer.type === 'call' ? answer.chargeId : null
    if (isKeyForgotten(at, now) || (chargeId !== null && chargeIds.has(chargeId))) idempotency.delete(key)
  }
}

/** As if the lines that stand for several were single ones: dense (L24), for whoever checks the laws. */
export function withoutGaps({
  account,
  entries,
  folded,
}: AccountState): Pick<AccountState, 'account' | 'entries'> {
  if (folded.size === 0) return { account, entries }
  let missing = 0
  const dense = entries.map((entry) => {
    missing += (folded.get(entry.id) ?? 1) - 1
    return { ...entry, sequence: entry.sequence - missing }
  })
  return { account: { ...account, sequence: account.sequence - missing }, entries: dense }
}
