import type { CreditsEffect, CreditsReceipt, OperationId, PlannedSlice } from '@scrip/contract'
import type { Balance, CreditKind, Credits, Slice } from '@scrip/rules'
import { loadKindBalances, toApiBalance } from '../credits/api-balance.ts'
import type { StaffCall } from '../http/call.ts'
import { toApprovalNeed } from './approvals/approval-need.ts'

/** What every write on an account tells of it. */
export interface StaffWriteEffect {
  readonly kind: CreditKind
  readonly before: Balance
  readonly after: Balance
  readonly slices: readonly Slice[]
  /** What a role's limit is compared with. */
  readonly moved: Credits
  readonly version: number
}

/** The balances are read after the write; in a preview they are as they were. */
export async function toApiCreditsReceipt(
  call: Pick<StaffCall<OperationId>, 'ports' | 'now' | 'session' | 'warrant'>,
  teamId: string,
  effect: StaffWriteEffect,
  isPreview: boolean,
): Promise<CreditsReceipt> {
  return {
    applied: !isPreview,
    effect: toApiEffect(effect),
    approval: toApprovalNeed(call, [{ kind: effect.kind, amount: effect.moved }]),
    balances: await loadKindBalances(call.ports, teamId, call.now),
    version: String(effect.version),
  }
}

function toApiEffect({ kind, before, after, slices }: StaffWriteEffect): CreditsEffect {
  return { kind, before: toApiBalance(before), after: toApiBalance(after), slices: slices.map(toApiSlice) }
}

function toApiSlice({ grantId, amount }: Slice): PlannedSlice {
  return { grant_id: grantId, amount }
}
