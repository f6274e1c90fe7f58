import type { ApprovalNeed } from '@scrip/contract'
import { type CreditKind, type Credits, isAboveLimit, limitAlone, limitApproving } from '@scrip/rules'
import type { StaffCall } from '../../http/call.ts'
import type { OperationId } from '@scrip/contract'

export interface Move {
  readonly kind: CreditKind
  readonly amount: Credits
}

type Mover = Pick<StaffCall<OperationId>, 'session' | 'warrant'>

/** The most that the write may move: alone, or under a warrant as whoever approved it may. */
export function moveLimitOf({ session, warrant }: Mover, kind: CreditKind): Credits {
  const { role } = session.staff
  return warrant === undefined ? limitAlone(role, kind) : limitApproving(role, kind)
}

/** Whether whoever calls needs somebody else to give or take that much. */
export function toApprovalNeed(mover: Mover, moves: readonly Move[]): ApprovalNeed {
  const limited = moves.map(({ kind, amount }) => ({ kind, amount, limit: moveLimitOf(mover, kind) }))
  return { is_required: limited.some(({ amount, limit }) => isAboveLimit(amount, limit)), moves: limited }
}
