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
  readonly write: Omit<StaffWrite, 'expectedVersion'>
  /** The version of each account that the person saw; null in a preview. */
  readonly expectedVersions: Readonly<Record<CreditKind, number>> | null
}

export type PlanOutcome =
  | { readonly ok: true; readonly results: Readonly<Record<CreditKind, PlanResult>> }
  | { readonly ok: false; readonly refusal: Refusal }

/** One command per account, in one call of the ledger. */
export async function submitPlanChange({ ledger }: Ports, order: PlanOrder): Promise<PlanOutcome> {
  const commands = creditKinds.map((kind) => toCommand(order, kind))
  const results = new Map<CreditKind, PlanResult>()
  for (const [index, outcome] of (await ledger.submit(commands)).entries()) {
    if (outcome.status === 'failed') throw outcome.error
    if (outcome.status === 'refused') return { ok: false, refusal: outcome.refusal }
    if (outcome.result.type !== 'plan') throw new Error(`a plan was answered with ${outcome.result.type}`)
    const kind = creditKinds[index]
    if (kind !== undefined) results.set(kind, outcome.result)
  }
  const api = results.get('api')
  const company = results.get('company')
  if (api === undefined || company === undefined) throw new Error('the ledger answered too few outcomes')
  return { ok: true, results: { api, company } }
}

/** Each account keeps a key of its own, since each has an answer of its own. No key that is sent has a space in it. */
export function planKeyOf(key: string, kind: CreditKind): string {
  return `${key} ${kind}`
}

function toCommand(order: PlanOrder, kind: CreditKind): ChangePlanCommand {
  const { plan, hasPaid, at, write, expectedVersions } = order
  const { idempotency } = write
  return {
    ...write,
    type: 'change_plan',
    kind,
    terms: termsFor(plan, kind, hasPaid),
    at,
    expectedVersion: expectedVersions === null ? null : expectedVersions[kind],
    idempotency: idempotency === null ? null : { ...idempotency, key: planKeyOf(idempotency.key, kind) },
  }
}
