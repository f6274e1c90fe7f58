import type { AccountDraft } from '../accounts/account-draft.ts'
import { endOf } from '../grants/grant-state.ts'
import type { Grant } from '../model/grant.ts'
import { refuse, type RefusedVerdict } from '../verdict.ts'

/** A grant of the account that has not ended: pending, live, or drained before its expiry. */
export function findUnendedGrant(draft: AccountDraft, grantId: string): Grant | RefusedVerdict {
  const grant = draft.findGrant(grantId)
  const { teamId, kind } = draft.account
  if (grant === null || grant.teamId !== teamId || grant.kind !== kind) {
    return refuse({ code: 'grant_not_found', grantId })
  }
  const endedBy = endOf(grant, draft.now)
  return endedBy === null ? grant : refuse({ code: 'grant_ended', grantId, endedBy })
}
