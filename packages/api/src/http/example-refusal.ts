import { type ErrorCode, errorCodes } from '@scrip/contract'
import { type CreditKind, type Credits, type Expiring, credits, noCredits } from '@scrip/rules'
import { type Refused, refuse } from './answer.ts'
import { refuseOutcome, refuseReusedKey } from './refused-outcome.ts'
import { refuseViolations } from './violations.ts'

/** What a refusal that nobody decided is made of. */
export interface RefusalFacts {
  readonly kind: CreditKind
  readonly available: Credits
  readonly expiring: Expiring | null
  /** More than is available. */
  readonly required: Credits
  readonly topUpUrl: string | null
  readonly teamId: string
  /** What the path or a header names; null when it names none. */
  readonly holdId: string | null
  readonly grantId: string | null
  readonly chargeId: string | null
  readonly idempotencyKey: string | null
  readonly retryAfterSeconds: number
}

/** A refusal with all that the contract has for its code: what it tells of the team is true, the rest is an example. */
export function exampleRefusal(code: ErrorCode, facts: RefusalFacts): Refused {
  switch (code) {
    case 'insufficient_credits':
    case 'budget_exceeded':
    case 'hold_insufficient':
      return refusePayment(code, facts)
    case 'hold_ended':
      return refuseOutcome({ code, holdId: idOr('hld', facts.holdId), state: 'released' })
    case 'grant_ended':
      return refuseOutcome({ code, grantId: idOr('grant', facts.grantId), endedBy: 'expiry' })
    case 'refund_exceeds_charge': {
      const chargeId = idOr('chg', facts.chargeId)
      return refuseOutcome({ code, chargeId, refundable: noCredits, required: credits(1) })
    }
    case 'claw_back_exceeds_payment':
      return refuseOutcome({ code, paymentId: 'example', clawable: noCredits, required: credits(1) })
    case 'idempotency_key_reused':
      return refuseReusedKey(facts.idempotencyKey ?? 'example')
    case 'validation_failed':
      return refuseViolations([{ pointer: '', in: 'body', message: 'breaks the contract' }])
    case 'plan_limit':
      return withFacts(code, { limit: { name: 'page_size', max: 0, requested: 1 } })
    case 'version_conflict':
      return withFacts(code, { current_version: 'example', changes: [] })
    case 'rate_limited':
    case 'unavailable':
    case 'unknown_outcome':
      return withFacts(
        code,
        { retry_after_seconds: facts.retryAfterSeconds },
        { 'Retry-After': String(facts.retryAfterSeconds) },
      )
    default:
      return withFacts(code, {})
  }
}

/** What the caller named, if it is an id at all. */
function idOr(prefix: 'hld' | 'grant' | 'chg', named: string | null): string {
  return named !== null && new RegExp(`^${prefix}_[0-9A-Za-z]{1,64}$`).test(named)
    ? named
    : `${prefix}_example`
}

function withFacts(code: ErrorCode, facts: Refused['facts'], headers: Refused['headers'] = {}): Refused {
  return refuse(code, errorCodes[code].description, facts, headers)
}

function refusePayment(
  code: 'insufficient_credits' | 'budget_exceeded' | 'hold_insufficient',
  { kind, available, expiring, required, topUpUrl, teamId, holdId }: RefusalFacts,
): Refused {
  switch (code) {
    case 'insufficient_credits':
      return refuseOutcome({ code, kind, required, available, expiring }, topUpUrl)
    case 'budget_exceeded':
      return refuseOutcome({
        code,
        kind,
        budgetId: 'bud_example',
        scope: 'team',
        scopeId: teamId,
        window: 'lifetime',
        limit: noCredits,
        used: noCredits,
        required,
        resetsAt: null,
      })
    case 'hold_insufficient':
      return refuseOutcome({ code, holdId: idOr('hld', holdId), kind, required, held: noCredits })
  }
}
