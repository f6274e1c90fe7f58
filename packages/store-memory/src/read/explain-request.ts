import { explainCharge, slicesOfEntries, type UsageRecord } from '@scrip/rules'
import type { LedgerState, TeamLedger } from '../ledger/ledger-state.ts'

export interface ExplainedRequest {
  /** Of the call that paid; a replay has another request id. */
  readonly usage: UsageRecord
  readonly sentences: readonly string[]
}

/** Which call: by its request id or, for a replay, by the charge that its answer named. */
export interface RequestRef {
  readonly requestId: string
  readonly chargeId: string | null
}

/** Why a call was paid as it was; null when it wrote nothing. */
export function explainRequest(state: LedgerState, ref: RequestRef): ExplainedRequest | null {
  for (const team of state.values()) {
    const usage = findUsage(team, ref)
    if (usage !== undefined) return { usage, sentences: explainUsage(team, usage) }
  }
  return null
}

/** From the newest on: it is nearly always a recent call that somebody asks about. */
function findUsage(team: TeamLedger, { requestId, chargeId }: RequestRef): UsageRecord | undefined {
  const charged = chargeId === null ? undefined : team.charges.get(chargeId)?.usage
  return charged ?? team.usageRecords.findLast((usage) => usage.requestId === requestId)
}

function explainUsage(team: TeamLedger, usage: UsageRecord): readonly string[] {
  const entries = usage.chargeId === null ? [] : (team.charges.get(usage.chargeId)?.entries ?? [])
  const slices = slicesOfEntries(entries).flatMap(({ grantId, amount }) => {
    const grant = team.grants.get(grantId)
    return grant === undefined ? [] : [{ grant, amount }]
  })
  return explainCharge({ usage, holdId: entries[0]?.holdId ?? null, slices })
}
