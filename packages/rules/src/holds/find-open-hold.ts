import type { AccountDraft } from '../accounts/account-draft.ts'
import type { Hold } from '../model/hold.ts'
import { refuse, type RefusedVerdict } from '../verdict.ts'

/** The open hold of that id. What was due is booked by now, so one past its expiry has ended (L13). */
export function findOpenHold(draft: AccountDraft, holdId: string): Hold | RefusedVerdict {
  const hold = draft.holds.find(holdId)
  const { teamId, kind } = draft.account
  if (hold === null || hold.teamId !== teamId || hold.kind !== kind) {
    return refuse({ code: 'hold_not_found', holdId })
  }
  if (hold.state === 'open') return hold
  return refuse({ code: 'hold_ended', holdId, state: hold.state })
}
