import type { Refusal } from '@scrip/rules'
import { type Refused, refuse } from '../http/answer.ts'
import { toCreditHeaders } from '../http/credit-headers.ts'
import { noCredits } from '@scrip/rules'

type InsufficientCredits = Extract<Refusal, { code: 'insufficient_credits' }>

/** 402 with what is missing. The credit headers say that nothing was taken. */
export function refuseInsufficient(
  refusal: InsufficientCredits,
  hasWindows: boolean,
  topUpUrl: string | null,
): Refused {
  const { kind, required, available, expiring } = refusal
  return refuse(
    'insufficient_credits',
    `This answer costs ${required} ${kind} credits and ${available} are available. Nothing was taken.`,
    { kind, required, available, top_up_url: topUpUrl },
    toCreditHeaders({
      cost: noCredits,
      kind,
      remaining: available,
      chargeId: null,
      records: 0,
      replayed: false,
      windowHits: hasWindows ? 0 : null,
      expiring,
    }),
  )
}
