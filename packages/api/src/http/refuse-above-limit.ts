import type { ApprovalNeed } from '@scrip/contract'
import { type Refused, refuse } from './answer.ts'

/** 403 with the amounts, so that the screen can offer to ask a second person. */
export function refuseAboveLimit(need: ApprovalNeed): Refused {
  const told = need.moves
    .filter(({ amount, limit }) => amount > limit)
    .map(({ kind, amount, limit }) => `${amount} ${kind} credits, and your role's limit is ${limit}`)
  return refuse(
    'approval_required',
    `This moves ${told.join(', ')}. Somebody else has to approve it. Nothing was done.`,
    { approval: need },
  )
}
