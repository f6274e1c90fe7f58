import type { KindBalance } from '@scrip/contract'
import {
  type AccountView,
  type CreditKind,
  type Expiring,
  type Instant,
  balanceAt,
  balanceFromEntrySums,
  creditKinds,
  subtractCredits,
} from '@scrip/rules'
import { type Answer, type HeaderFields, answerOk } from '../http/answer.ts'
import type { CustomerCall } from '../http/call.ts'
import { toExpiringItem } from '../http/credit-headers.ts'
import { fromApiInstant, toApiInstant, toApiNullableInstant } from '../http/instants.ts'
import { refuseField } from '../http/violations.ts'
import type { Ports } from '../ports/ports.ts'
import { type Consumed, loadConsumed, loadViews, toApiKindBalance, toApiPastBalance } from './api-balance.ts'

type Views = Readonly<Record<CreditKind, AccountView>>

export async function getCreditBalance(call: CustomerCall<'getCreditBalance'>): Promise<Answer> {
  const { ports, now, customer } = call
  const asked = call.request.query.as_of
  const asOf = asked === undefined ? now : fromApiInstant(asked)
  if (asOf === null) return refuseField('query', 'as_of', 'is no instant')
  if (asOf > now) return refuseField('query', 'as_of', 'lies in the future; ask for a forecast')
  const teamId = customer.team.id
  const [views, consumed] = await Promise.all([loadViews(ports, teamId), loadConsumed(ports, teamId, now)])
  const of = (kind: CreditKind) => balanceOf(ports, views[kind], { teamId, kind }, consumed[kind], asOf)
  const [api, company] = await Promise.all([of('api'), of('company')])
  const body = { team_id: teamId, as_of: toApiInstant(asOf), balances: { api, company } }
  return answerOk(body, expiringHeader(views, now))
}

/** What the ledger alone tells of the past, and the rules of all that comes after the newest decision. */
async function balanceOf(
  ports: Ports,
  view: AccountView,
  account: { readonly teamId: string; readonly kind: CreditKind },
  consumed: Consumed,
  asOf: Instant,
): Promise<KindBalance> {
  if (view.account === null || asOf >= view.account.lastAt) return toApiKindBalance(view, consumed, asOf)
  return toApiPastBalance(balanceFromEntrySums(await ports.ledger.sumEntries(account, asOf)))
}

/** The legacy shape has no word for what expired, so it counts as used: left is granted minus used. */
export async function getCreditBalanceLegacy(call: CustomerCall<'getCreditBalanceLegacy'>): Promise<Answer> {
  const views = await loadViews(call.ports, call.customer.team.id)
  const { balance: api } = balanceAt(views.api, call.now)
  const { balance: company } = balanceAt(views.company, call.now)
  const next = creditKinds
    .flatMap((kind) => balanceAt(views[kind], call.now).nextExpiries.slice(0, 1))
    .sort(sooner)[0]
  const body = {
    ui_credits: company.granted,
    used_ui_credits: subtractCredits(company.granted, company.available),
    api_credits: api.granted,
    used_api_credits: subtractCredits(api.granted, api.available),
    earliest_expiration: toApiNullableInstant(next?.at ?? null),
  }
  return answerOk(body, expiringHeader(views, call.now))
}

/** The sooner of the two kinds; a balance has both, so the item says which it is. */
function expiringHeader(views: Views, now: Instant): HeaderFields {
  const [next] = creditKinds
    .flatMap((kind) => {
      const { expiring } = balanceAt(views[kind], now)
      return expiring === null ? [] : [{ ...expiring, kind }]
    })
    .sort(sooner)
  return next === undefined ? {} : { 'Credits-Expiring': `${toExpiringItem(next)};kind=${next.kind}` }
}

function sooner(a: Expiring, b: Expiring): number {
  return a.at - b.at
}
