import type { MissingFact } from '@scrip/contract'
import { type CreditKind, type Hold, type Refusal, noCredits, subtractCredits } from '@scrip/rules'
import { toApiInstant, toApiNullableInstant } from './instants.ts'
import { type Refused, refuse } from './answer.ts'
import { refuseAboveLimit } from './refuse-above-limit.ts'
import { refuseField } from './violations.ts'

type RefusalOf<Code extends Refusal['code']> = Extract<Refusal, { code: Code }>

/** Refusals that read the same wherever they come from: each code of the rules as one of the contract, with its facts. */
export function refuseOutcome(refusal: Refusal, topUpUrl: string | null = null): Refused {
  switch (refusal.code) {
    case 'insufficient_credits':
      return refuseInsufficient(refusal, topUpUrl)
    case 'budget_exceeded':
      return refuseOverBudget(refusal)
    case 'hold_insufficient':
      return refuseHoldInsufficient(refusal)
    case 'hold_ended':
      return refuseHoldEnded(refusal)
    case 'grant_ended':
      return refuseGrantEnded(refusal)
    case 'refund_exceeds_charge':
      return refuseRefund(refusal)
    case 'claw_back_exceeds_payment':
      return refuseClawBack(refusal)
    case 'idempotency_key_reused':
      return refuseReusedKey(refusal.key)
    case 'hold_not_found':
      return refuseMissing('hold', refusal.holdId)
    case 'charge_not_found':
      return refuseMissing('charge', refusal.chargeId)
    case 'grant_not_found':
      return refuseMissing('grant', refusal.grantId)
    case 'payment_not_found':
      return refuseMissing('payment', refusal.paymentId)
    case 'budget_not_found':
      return refuseMissing('budget', refusal.budgetId)
    case 'account_not_found':
      return refuse('not_found', `The team has no ${refusal.kind} account.`)
    case 'approval_required':
      return refuseAboveLimit({
        is_required: true,
        moves: [{ kind: refusal.kind, amount: refusal.amount, limit: refusal.limit }],
      })
    case 'invalid_field':
      return refuseField('body', refusal.field.replaceAll('.', '/'), refusal.message)
    case 'version_conflict':
    case 'account_exists':
      throw new Error(`${refusal.code} is for those who asked to answer`)
  }
}

export function refuseReusedKey(key: string): Refused {
  return refuse(
    'idempotency_key_reused',
    `The Idempotency-Key \`${key}\` already belongs to another request of this operation.`,
  )
}

/** 404 that says what was looked for. */
export function refuseMissing(type: MissingFact['type'], id: string): Refused {
  const name = type.replace('_', ' ')
  const detail = isOfTeam(type) ? `The team has no ${name} \`${id}\`.` : `There is no ${name} \`${id}\`.`
  const missing: MissingFact = { type, id }
  return refuse('not_found', detail, { missing })
}

function isOfTeam(type: MissingFact['type']): boolean {
  return !['team', 'approval', 'bulk_grant', 'export', 'view'].includes(type)
}

/** 404: a call is paid out of a hold of its own kind, and this one is of the other. */
export function refuseHoldOfOtherKind(hold: Pick<Hold, 'id' | 'kind'>, kind: CreditKind): Refused {
  const missing: MissingFact = { type: 'hold', id: hold.id }
  const detail = `The hold \`${hold.id}\` is of ${hold.kind} credits, and this call takes ${kind} credits: it needs a hold of that kind.`
  return refuse('not_found', detail, { missing })
}

function refuseInsufficient(
  { kind, required, available }: RefusalOf<'insufficient_credits'>,
  topUpUrl: string | null,
): Refused {
  return refuse(
    'insufficient_credits',
    `This takes ${required} ${kind} credits and ${available} are available. Nothing was taken.`,
    { kind, required, available, top_up_url: topUpUrl },
  )
}

function refuseOverBudget(refusal: RefusalOf<'budget_exceeded'>): Refused {
  const { kind, required, budgetId, scope, scopeId, window, limit, used, resetsAt } = refusal
  const left = used >= limit ? noCredits : subtractCredits(limit, used)
  const until = resetsAt === null ? 'It never resets.' : `It resets at ${toApiInstant(resetsAt)}.`
  const budget = {
    id: budgetId,
    scope,
    scope_id: scopeId,
    window,
    limit,
    used,
    resets_at: toApiNullableInstant(resetsAt),
  }
  return refuse(
    'budget_exceeded',
    `This takes ${required} ${kind} credits and the ${window} budget of \`${scopeId}\` has ${left} of ${limit} left. ${until} Nothing was taken.`,
    { kind, required, available: left, budget },
  )
}

function refuseHoldInsufficient({ holdId, kind, required, held }: RefusalOf<'hold_insufficient'>): Refused {
  return refuse(
    'hold_insufficient',
    `This takes ${required} ${kind} credits and ${held} are left under the hold. Nothing was taken.`,
    { kind, required, available: held, hold: { id: holdId, state: 'open', held } },
  )
}

function refuseHoldEnded({ holdId, state }: RefusalOf<'hold_ended'>): Refused {
  return refuse('hold_ended', `The hold \`${holdId}\` is ${state}.`, {
    hold: { id: holdId, state, held: noCredits },
  })
}

function refuseGrantEnded({ grantId, endedBy }: RefusalOf<'grant_ended'>): Refused {
  return refuse('grant_ended', `The grant \`${grantId}\` has ended by ${endedBy}.`, {
    grant: { id: grantId, ended_by: endedBy },
  })
}

function refuseRefund({
  chargeId,
  refundable,
  required: requested,
}: RefusalOf<'refund_exceeds_charge'>): Refused {
  return refuse('refund_exceeds_charge', `${refundable} credits of the charge are left to refund.`, {
    refund: { charge_id: chargeId, refundable, requested },
  })
}

function refuseClawBack({
  paymentId,
  clawable,
  required: requested,
}: RefusalOf<'claw_back_exceeds_payment'>): Refused {
  return refuse('claw_back_exceeds_payment', `${clawable} credits of the payment are left to claw back.`, {
    claw_back: { payment_id: paymentId, clawable, requested },
  })
}
