import type { Balance as ApiBalance, KindBalance, KindBalances, RunsOut } from '@scrip/contract'
import {
  type AccountView,
  type Balance,
  type CreditKind,
  type Instant,
  addDays,
  balanceAt,
  creditKinds,
  instant,
} from '@scrip/rules'
import { toApiInstant } from '../http/instants.ts'
import type { Ports } from '../ports/ports.ts'
import { computeRunsOut } from './runs-out.ts'

const rateDays = 30
const nextExpiriesMax = 10

export function toApiBalance(balance: Balance): ApiBalance {
  return {
    granted: balance.granted,
    available: balance.available,
    held: balance.held,
    used: balance.used,
    expired: balance.expired,
    voided: balance.voided,
    rolled: balance.rolled,
  }
}

/** Both balances of a team with their outlook, at `now`. */
export async function loadKindBalances(ports: Ports, teamId: string, now: Instant): Promise<KindBalances> {
  const [views, consumed] = await Promise.all([loadViews(ports, teamId), loadConsumed(ports, teamId, now)])
  const of = (kind: CreditKind) => toApiKindBalance(views[kind], consumed[kind], now)
  return { api: of('api'), company: of('company') }
}

export function toApiKindBalance(view: AccountView, consumed: number, now: Instant): KindBalance {
  const { balance, nextExpiries } = balanceAt(view, now)
  return {
    ...toApiBalance(balance),
    next_expiries: nextExpiries
      .slice(0, nextExpiriesMax)
      .map(({ amount, at }) => ({ amount, at: toApiInstant(at) })),
    runs_out: computeRunsOut(balance.available, consumed, rateDays, now),
  }
}

/** Of a past instant: what was, and no outlook from there. */
export function toApiPastBalance(balance: Balance): KindBalance {
  const unknown: RunsOut = { credits_per_day: null, days_left: null, at: null }
  return { ...toApiBalance(balance), next_expiries: [], runs_out: unknown }
}

export async function loadViews(ports: Ports, teamId: string): Promise<Record<CreditKind, AccountView>> {
  const [api, company] = await ports.ledger.loadAccounts(creditKinds.map((kind) => ({ teamId, kind })))
  if (api === undefined || company === undefined)
    throw new Error('the ledger answered fewer accounts than it was asked for')
  return { api, company }
}

/** Credits consumed in the last 30 days, by kind. */
export async function loadConsumed(
  ports: Ports,
  teamId: string,
  now: Instant,
): Promise<Record<CreditKind, number>> {
  const rows = await ports.ledger.reportUsage({
    teamId,
    kind: null,
    from: addDays(now, -rateDays),
    // Half-open, so that a charge of this very instant counts too.
    to: instant(now + 1),
    timeZone: 'UTC',
    groupBy: ['kind'],
  })
  const of = (kind: CreditKind) => rows.find((row) => row.kind === kind)?.credits ?? 0
  return { api: of('api'), company: of('company') }
}
