import type { AccountChunk, AccountHead, Page, PageRequest } from '@scrip/api/ports'
import type { AccountRecords, AccountRef, CreditKind, UsageRecord } from '@scrip/rules'
import { pageByKey, type PageOrder } from '../paging/page-by-key.ts'
import { withoutGaps } from './fold-history.ts'
import type { AccountState, LedgerState, TeamLedger } from './ledger-state.ts'

/** Everything that was ever written, account by account: what `checkLaws` recomputes the laws from. */
export function inspectAccounts(state: LedgerState): readonly AccountRecords[] {
  return [...state.values()].flatMap((team) =>
    [...team.accounts.values()].map((account) => {
      const { account: image, entries } = withoutGaps(account)
      return {
        ...headOf(team, account),
        account: image,
        entries: [...entries],
        usageRecords: [...account.usageRecords],
      }
    }),
  )
}

const byTeamAndKind: PageOrder<AccountRef> = {
  keyOf: ({ teamId, kind }) => [teamId, kind],
  shape: ['string', 'string'],
  direction: 'ascending',
}

export function listAccounts(
  state: LedgerState,
  { teamId }: { readonly teamId: string | null },
  page: PageRequest,
): Page<AccountRef> {
  const teamIds = teamId === null ? [...state.keys()] : [teamId]
  const refs = teamIds.flatMap((id) =>
    [...(state.get(id)?.accounts.keys() ?? [])].map((kind: CreditKind) => ({ teamId: id, kind })),
  )
  return pageByKey(`accounts ${teamId ?? ''}`, refs, page, byTeamAndKind)
}

export function countAccounts(state: LedgerState): number {
  let count = 0
  for (const { accounts } of state.values()) count += accounts.size
  return count
}

const linesMax = 1000

/** The lists only grow, or are replaced as a whole: remembering which they were and how long is a snapshot of them. */
export async function* inspectAccount(state: LedgerState, ref: AccountRef): AsyncIterable<AccountChunk> {
  const team = state.get(ref.teamId)
  const account = team?.accounts.get(ref.kind)
  if (team === undefined || account === undefined) return
  const { usageRecords } = account
  const { account: image, entries } = withoutGaps(account)
  const [entriesEnd, usageEnd] = [entries.length, usageRecords.length]
  const missing = account.account.sequence - image.sequence
  yield { type: 'head', records: { ...headOf(team, account), account: image } }
  let usageAt = 0
  for (let entryAt = 0; entryAt < entriesEnd || usageAt < usageEnd;) {
    const entryTo = Math.min(entryAt + linesMax, entriesEnd)
    let usageTo = usageAt
    while (usageTo < Math.min(usageAt + linesMax, usageEnd)) {
      if (firstSequenceOf(team, usageRecords[usageTo]) - missing > entryTo) break
      usageTo += 1
    }
    yield {
      type: 'lines',
      entries: entries.slice(entryAt, entryTo),
      usageRecords: usageRecords.slice(usageAt, usageTo),
    }
    entryAt = entryTo
    usageAt = usageTo
  }
}

/** Of the charge's first slice; 0 when the call was free. */
function firstSequenceOf(team: TeamLedger, usage: UsageRecord | undefined): number {
  const chargeId = usage?.chargeId ?? null
  return chargeId === null ? 0 : (team.charges.get(chargeId)?.entries[0]?.sequence ?? 0)
}

function headOf(team: TeamLedger, { account, budgets }: AccountState): AccountHead {
  const { kind } = account
  const isOfKind = (record: { readonly kind: CreditKind }): boolean => record.kind === kind
  return {
    account,
    grants: [...team.grants.values()].filter(isOfKind),
    windows: kind === 'company' ? [...team.windows.inOrder] : [],
    holds: team.holds.inOrder.filter(isOfKind),
    refunds: team.refunds.filter(isOfKind),
    payments: [...team.payments.values()].filter(isOfKind),
    budgets: [...budgets.values()],
  }
}
