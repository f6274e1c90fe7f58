import {
  type ChangePlanCommand,
  type CreditKind,
  type Plan,
  type PlanResult,
  type Refusal,
  creditKinds,
  termsFor,
} from '@scrip/rules'
import type { Ports } from '../ports/ports.ts'
import type { StaffWrite } from './staff-write.ts'

/** What is asked of both accounts of a team. */
export interface PlanOrder {
  readonly plan: Plan
  readonly hasPaid: boolean
  readonly at: ChangePlanCommand['at']
  readonly write: Omit<StaffWrite, 'expectedVersion' | 'moveLimit'>
  /** The version of each account that the person saw; null in a preview. */
  readonly expectedVersions: Readonly<Record<CreditKind, number>> | null
}

interface PlanLedger {
  readonly ledger: Pick<Ports['ledger'], 'submit'>
}

export type PlanOutcome =
  | { readonly ok: true; readonly results: Readonly<Record<CreditKind, PlanResult>> }
  | { readonly ok: false; readonly refusal: Refusal }

/**
 * One command per account, in one call of the ledger.
 *
 * Each is compared with its own version. When one was written and somebody else was quicker at the other, the other follows
 * all the same: a team under two plans is worse than one that was changed a moment after it was looked at.
 */
export async function submitPlanChange({ ledger }: PlanLedger, order: PlanOrder): Promise<PlanOutcome> {
  const outcomes = await ledger.submit(creditKinds.map((kind) => toCommand(order, kind)))
  const isBegun = outcomes.some(({ status }) => status === 'accepted' || status === 'replayed')
  const results = new Map<CreditKind, PlanResult>()
  for (const [index, kind] of creditKinds.entries()) {
    const first = outcomes[index]
    const mustFollow = isBegun && first?.status === 'refused' && first.refusal.code === 'version_conflict'
    const outcome = mustFollow ? (await ledger.submit([toFollower(order, kind)]))[0] : first
    if (outcome === undefined) throw new Error('the ledger answered too few outcomes')
    if (outcome.status === 'failed') throw outcome.error
    if (outcome.status === 'refused') return { ok: false, refusal: outcome.refusal }
    if (outcome.result.type !== 'plan') throw new Error(`a plan was answered with ${outcome.result.type}`)
    results.set(kind, outcome.result)
  }
  const api = results.get('api')
  const company = results.get('company')
  if (api === undefined || company === undefined) throw new Error('the ledger answered too few outcomes')
  return { ok: true, results: { api, company } }
}

function toFollower(order: PlanOrder, kind: CreditKind): ChangePlanCommand {
  return { ...toCommand(order, kind), expectedVersion: null }
}

/** Each account keeps a key of its own, since each has an answer of its own. No key that is sent has a space in it. */
export function planKeyOf(key: string, kind: CreditKind): string {
  return `${key} ${kind}`
}

function toCommand(order: PlanOrder, kind: CreditKind): ChangePlanCommand {
  const { plan, hasPaid, at, write, expectedVersions } = order
  const { idempotency, warrant, ...base } = write
  return {
    ...base,
    // It ends once, and one transaction ends it: that of the first account.
    ...(warrant === undefined || kind !== creditKinds[0] ? {} : { warrant }),
    type: 'change_plan',
    kind,
    terms: termsFor(plan, kind, hasPaid),
    at,
    expectedVersion: expectedVersions === null ? null : expectedVersions[kind],
    idempotency: idempotency === null ? null : { ...idempotency, key: planKeyOf(idempotency.key, kind) },
  }
}
