import type { CreditsEffect, CreditsReceipt, PlannedSlice } from '@scrip/contract'
import type { Balance, CreditKind, Instant, Slice } from '@scrip/rules'
import { loadKindBalances, toApiBalance } from '../credits/api-balance.ts'
import type { Ports } from '../ports/ports.ts'

/** What every write on an account tells of it. */
export interface StaffWriteEffect {
  readonly kind: CreditKind
  readonly before: Balance
  readonly after: Balance
  readonly slices: readonly Slice[]
  readonly version: number
}

/** The balances are read after the write; in a preview they are as they were. */
export async function toApiCreditsReceipt(
  { ports, now }: { readonly ports: Ports; readonly now: Instant },
  teamId: string,
  effect: StaffWriteEffect,
  isPreview: boolean,
): Promise<CreditsReceipt> {
  return {
    applied: !isPreview,
    effect: toApiEffect(effect),
    balances: await loadKindBalances(ports, teamId, now),
    version: String(effect.version),
  }
}

function toApiEffect({ kind, before, after, slices }: StaffWriteEffect): CreditsEffect {
  return { kind, before: toApiBalance(before), after: toApiBalance(after), slices: slices.map(toApiSlice) }
}

function toApiSlice({ grantId, amount }: Slice): PlannedSlice {
  return { grant_id: grantId, amount }
}
