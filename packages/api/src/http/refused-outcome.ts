import type { Refusal } from '@scrip/rules'
import { type Refused, refuse } from './answer.ts'
import { refuseField } from './violations.ts'

/** Refusals that read the same wherever they come from. */
export function refuseReusedKey(key: string): Refused {
  return refuse(
    'idempotency_key_reused',
    `The Idempotency-Key \`${key}\` already belongs to another request of this operation.`,
  )
}

export function refuseUnknownAccount(refusal: Extract<Refusal, { code: 'account_not_found' }>): Refused {
  return refuse('not_found', `The team has no ${refusal.kind} account.`)
}

export function refuseInvalidField(refusal: Extract<Refusal, { code: 'invalid_field' }>): Refused {
  return refuseField('body', refusal.field, refusal.message)
}
