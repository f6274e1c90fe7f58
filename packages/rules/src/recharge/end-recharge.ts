import type { RechargeOutcome, RechargeState } from './recharge-model.ts'
import { subtractCredits } from '../model/credits.ts'
import { type Instant, instant } from '../model/instant.ts'

const declineWaitMs = 3_600_000
const declinesMax = 3

/**
 * Takes the provider's word on a payment. Only the attempt in flight is ended by it, and once: a repeated or late word
 * changes nothing here, and what it grants is kept to once by its payment id (L22).
 *
 * @see credit-rules, section 9
 */
export function endRecharge(
  state: RechargeState,
  word: { readonly attemptId: string; readonly outcome: RechargeOutcome; readonly now: Instant },
): RechargeState {
  const { inFlight } = state
  if (inFlight === null || inFlight.id !== word.attemptId) return state
  const ended: RechargeState = { ...state, inFlight: null }
  switch (word.outcome) {
    case 'succeeded': {
      const isCooling = ended.nextEligibleAt !== null && word.now < ended.nextEligibleAt
      return { ...ended, status: isCooling ? 'cooling' : 'idle', declines: 0 }
    }
    case 'declined': {
      const declines = ended.declines + 1
      const unpaid: RechargeState = { ...ended, declines, month: withoutAttempt(state) }
      if (declines >= declinesMax) return suspend(unpaid, 'declined')
      return { ...unpaid, status: 'cooling', nextEligibleAt: instant(word.now + declineWaitMs) }
    }
    case 'action_needed':
      return suspend({ ...ended, month: withoutAttempt(state) }, 'action_needed')
  }
}

/** The payment method changed, or a person looked into it: it may start again at once. */
export function resetRecharge(state: RechargeState): RechargeState {
  if (state.inFlight !== null) return { ...state, declines: 0 }
  return { ...state, status: 'idle', suspendedFor: null, declines: 0, nextEligibleAt: null }
}

function suspend(state: RechargeState, suspendedFor: 'declined' | 'action_needed'): RechargeState {
  return { ...state, status: 'suspended', suspendedFor, nextEligibleAt: null }
}

/** What was not paid counts against no cap. */
function withoutAttempt({ month, inFlight }: RechargeState): RechargeState['month'] {
  if (month === null || inFlight === null || inFlight.startedAt < month.window.from) return month
  return { ...month, count: month.count - 1, credits: subtractCredits(month.credits, inFlight.credits) }
}
