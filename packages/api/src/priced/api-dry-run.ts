import type { DryRun } from '@scrip/contract'
import type { CallResult, Credits } from '@scrip/rules'

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
