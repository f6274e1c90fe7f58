import {
  type CallResult,
  type CreditKind,
  type Credits,
  type Expiring,
  balanceAt,
  noCredits,
} from '@scrip/rules'
import type { Instant } from '@scrip/rules'
import type { HeaderFields } from '../http/answer.ts'
import { toCreditHeaders } from '../http/credit-headers.ts'
import type { Ports } from '../ports/ports.ts'

/** The credit headers of a charge: what the ledger decided, and nothing worked out again (L36). */
export function chargeHeaders(
  result: CallResult,
  options: { hasWindows: boolean; replayed: boolean },
): HeaderFields {
  return toCreditHeaders({
    cost: result.cost,
    kind: result.kind,
    remaining: result.remaining,
    chargeId: result.chargeId,
    records: result.records,
    replayed: options.replayed,
    windowHits: options.hasWindows ? result.windowHits : null,
    expiring: result.expiring,
  })
}

/** The credit headers of an answer that took nothing and wrote nothing: a preview or a dry run. */
export async function freeHeaders(
  ports: Ports,
  account: { teamId: string; kind: CreditKind },
  now: Instant,
  hasWindows: boolean,
): Promise<HeaderFields> {
  const { balance, expiring } = balanceAt(await ports.ledger.loadAccount(account), now)
  return untakenHeaders(account.kind, { available: balance.available, expiring }, hasWindows)
}

/** The credit headers of an answer that took nothing, where it is known what there is. */
export function untakenHeaders(
  kind: CreditKind,
  there: { readonly available: Credits; readonly expiring: Expiring | null },
  hasWindows: boolean,
): HeaderFields {
  return toCreditHeaders({
    cost: noCredits,
    kind,
    remaining: there.available,
    chargeId: null,
    records: 0,
    replayed: false,
    windowHits: hasWindows ? 0 : null,
    expiring: there.expiring,
  })
}
