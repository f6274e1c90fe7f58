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
  millisecondsPerDay,
} from '@scrip/rules'
import { toApiInstant } from '../http/instants.ts'
import type { Ports } from '../ports/ports.ts'
import { type Rate, computeRunsOut } from './runs-out.ts'

/** The rate of consumption is that of the last 30 days. */
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

export function toApiKindBalance(view: AccountView, consumed: Consumed, now: Instant): KindBalance {
  const { balance, nextExpiries } = balanceAt(view, now)
  return {
    ...toApiBalance(balance),
    next_expiries: nextExpiries
      .slice(0, nextExpiriesMax)
      .map(({ amount, at }) => ({ amount, at: toApiInstant(at) })),
    runs_out: computeRunsOut(balance.available, rateOf(view, consumed, now), nextExpiries, now),
  }
}

/**
 * The rate of consumption since the account's first grant, at least over a day and at most over 30. A first grant that
 * has ended is in no view: then the team's own beginning stands for it, which opened the account.
 */
export function rateOf(view: AccountView, { credits, teamSince }: Consumed, now: Instant): Rate {
  const first = view.grants.find(({ sequence }) => sequence === 1)
  const since = first === undefined || first.effectiveAt > now ? teamSince : first.effectiveAt
  const days = Math.min(rateDays, Math.max(1, (now - since) / millisecondsPerDay))
  return { consumed: credits, days }
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

/** What a team consumed of one kind in the last 30 days. */
export interface Consumed {
  readonly credits: number
  readonly teamSince: Instant
}

/** What was consumed in the last 30 days, by kind. */
export async function loadConsumed(
  ports: Ports,
  teamId: string,
  now: Instant,
): Promise<Record<CreditKind, Consumed>> {
  const [team, rows] = await Promise.all([
    ports.teams.findTeam(teamId),
    ports.ledger.reportUsage({
      teamId,
      kind: null,
      from: addDays(now, -rateDays),
      // Half-open, so that a charge of this very instant counts too.
      to: instant(now + 1),
      timeZone: 'UTC',
      groupBy: ['kind'],
      apiKeyId: null,
      origin: null,
    }),
  ])
  const teamSince = team?.createdAt ?? addDays(now, -rateDays)
  const of = (kind: CreditKind): Consumed => ({
    credits: rows.find((row) => row.kind === kind)?.credits ?? 0,
    teamSince,
  })
  return { api: of('api'), company: of('company') }
}
