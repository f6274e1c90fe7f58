import type { DryRun } from '@scrip/contract'
import { type CallResult, type CreditKind, type Credits, noCredits } from '@scrip/rules'

/** @param available what there is now: nothing was taken. */
export function toApiDryRun(result: CallResult, available: Credits): DryRun {
  return {
    kind: result.kind,
    cost: result.cost,
    records: result.records,
    window_hits: result.windowHits,
    available,
    slices: result.slices.map(({ grantId, amount }) => ({ grant_id: grantId, amount })),
  }
}

/** Of a call that is free whatever it finds: the ledger is not asked, and nothing would be priced. */
export function toApiFreeDryRun(kind: CreditKind, available: Credits): DryRun {
  return { kind, cost: noCredits, records: 0, window_hits: 0, available, slices: [] }
}
