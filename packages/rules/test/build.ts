import {
  type Actor,
  type AdjustCommand,
  type CaptureHoldCommand,
  type ChangeExpiryCommand,
  type ChangePlanCommand,
  type ChargeCommand,
  type ClawBackCommand,
  type CreateGrantCommand,
  type CreateHoldCommand,
  credits,
  defaultRolloverRule,
  findPlan,
  type Grant,
  instant,
  type Instant,
  noCredits,
  type OpenAccountCommand,
  type PlanTerms,
  type Reason,
  type RecordPaymentCommand,
  type RefundChargeCommand,
  type ReleaseHoldCommand,
  type RemoveBudgetCommand,
  type RevealCommand,
  type RunDueCommand,
  type SetBudgetCommand,
  systemActor,
  type VoidGrantCommand,
} from '../src/index.ts'

const customer: Actor = { type: 'api_key', id: 'key_1', label: 'test key' }
export const staff: Actor = { type: 'staff', id: 'staff_1', label: 'sam@example.com' }
export const reason: Reason = { code: 'goodwill', note: 'for a test', ticketUrl: null }

/** `2026-12-01` or a full RFC 3339 text, as an instant. */
export function at(text: string): Instant {
  return instant(Date.parse(text))
}

/** Ids that count up by prefix: `grant_1`, `grant_2`, `ent_1`. A mark keeps two sources apart. */
export function countingIds(mark = ''): (prefix: string) => string {
  const made = new Map<string, number>()
  return (prefix) => {
    const number = (made.get(prefix) ?? 0) + 1
    made.set(prefix, number)
    return `${prefix}_${mark}${number}`
  }
}

export function termsOf(planId: string, kind: 'api' | 'company' = 'api'): PlanTerms {
  const plan = findPlan(planId)
  if (plan === null) throw new Error(`no plan ${planId}`)
  return plan.terms[kind]
}

const noTerms: PlanTerms = {
  planId: 'bare',
  planVersion: 1,
  recurrence: 'none',
  creditsPerPeriod: noCredits,
  lifeDays: null,
  source: 'plan',
  class: 'paid',
  rolloverRule: defaultRolloverRule,
}

export function openCommand(over: Partial<OpenAccountCommand> = {}): OpenAccountCommand {
  return {
    type: 'open_account',
    teamId: 'team_1',
    requestId: 'req_open',
    actor: staff,
    kind: 'api',
    terms: noTerms,
    timeZone: 'UTC',
    anchorAt: at('2026-11-01'),
    ...over,
  }
}

const pricedCall = {
  teamId: 'team_1',
  requestId: 'req_call',
  actor: customer,
  apiKeyId: 'key_1',
  memberId: null,
  idempotency: null,
  dryRun: false,
} as const

const customerCall = { ...pricedCall, kind: 'api' } as const

const staffCall = {
  teamId: 'team_1',
  requestId: 'req_staff',
  actor: staff,
  reason,
  ip: null,
  expectedVersion: null,
  idempotency: null,
  dryRun: false,
  kind: 'api',
} as const

export function chargeCommand(over: Partial<ChargeCommand> = {}): ChargeCommand {
  const units = over.units ?? 1
  return {
    ...customerCall,
    type: 'charge',
    operation: 'searchJobs',
    max: null,
    holdId: null,
    replay: null,
    unitCost: credits(1),
    units,
    records: units,
    ...over,
  }
}

export function revealCommand(
  companyIds: readonly string[],
  over: Partial<RevealCommand> = {},
): RevealCommand {
  return {
    ...pricedCall,
    type: 'reveal',
    operation: 'revealCompanies',
    max: null,
    holdId: null,
    replay: null,
    companyIds,
    unitCost: credits(1),
    windowDays: 90,
    ...over,
  }
}

export function grantCommand(amount: number, over: Partial<CreateGrantCommand> = {}): CreateGrantCommand {
  return {
    ...staffCall,
    type: 'create_grant',
    amount: credits(amount),
    source: 'promo',
    class: 'unpaid',
    priority: 100,
    effectiveAt: null,
    expiresAt: null,
    invoiceId: null,
    ...over,
  }
}

export function grantOf(over: Partial<Grant> = {}): Grant {
  const amount = over.amount ?? credits(10)
  return {
    id: 'grant_1',
    teamId: 'team_1',
    kind: 'api',
    amount,
    source: 'promo',
    class: 'unpaid',
    priority: 100,
    effectiveAt: at('2026-11-01'),
    expiresAt: null,
    sequence: 1,
    state: 'live',
    endedBy: null,
    available: amount,
    held: noCredits,
    used: noCredits,
    expired: noCredits,
    voided: noCredits,
    rolled: noCredits,
    parentId: null,
    originAt: at('2026-11-01'),
    generation: 0,
    invoiceId: null,
    createdAt: at('2026-11-01'),
    actor: staff,
    reason,
    ...over,
  }
}

export function holdCommand(amount: number, over: Partial<CreateHoldCommand> = {}): CreateHoldCommand {
  return {
    ...customerCall,
    type: 'create_hold',
    operation: 'createHold',
    amount: credits(amount),
    ttlSeconds: 3600,
    label: null,
    ...over,
  }
}

export function captureCommand(
  holdId: string,
  amount: number | null,
  over: Partial<CaptureHoldCommand> = {},
): CaptureHoldCommand {
  return {
    ...customerCall,
    type: 'capture_hold',
    operation: 'captureHold',
    holdId,
    amount: amount === null ? null : credits(amount),
    records: 0,
    ...over,
  }
}

export function releaseCommand(holdId: string, over: Partial<ReleaseHoldCommand> = {}): ReleaseHoldCommand {
  return { ...customerCall, type: 'release_hold', operation: 'releaseHold', holdId, ...over }
}

export function refundCommand(
  chargeId: string,
  amount: number | null,
  over: Partial<RefundChargeCommand> = {},
): RefundChargeCommand {
  return {
    ...staffCall,
    type: 'refund_charge',
    chargeId,
    amount: amount === null ? null : credits(amount),
    reissue: null,
    ...over,
  }
}

export function voidCommand(grantId: string, over: Partial<VoidGrantCommand> = {}): VoidGrantCommand {
  return { ...staffCall, type: 'void_grant', grantId, ...over }
}

export function expiryCommand(
  grantId: string,
  expiresAt: Instant | null,
  over: Partial<ChangeExpiryCommand> = {},
): ChangeExpiryCommand {
  return { ...staffCall, type: 'change_expiry', grantId, expiresAt, ...over }
}

export function clawBackCommand(
  paymentId: string,
  amount: number | null,
  over: Partial<ClawBackCommand> = {},
): ClawBackCommand {
  return {
    ...staffCall,
    type: 'claw_back',
    paymentId,
    amount: amount === null ? null : credits(amount),
    ...over,
  }
}

export function adjustCommand(amount: number, over: Partial<AdjustCommand> = {}): AdjustCommand {
  return { ...staffCall, type: 'adjust', amount: credits(amount), ...over }
}

export function planCommand(
  terms: PlanTerms,
  when: ChangePlanCommand['at'],
  over: Partial<ChangePlanCommand> = {},
): ChangePlanCommand {
  return { ...staffCall, type: 'change_plan', terms, at: when, ...over }
}

export function setBudgetCommand(limit: number, over: Partial<SetBudgetCommand> = {}): SetBudgetCommand {
  return {
    ...staffCall,
    type: 'set_budget',
    scope: 'api_key',
    scopeId: 'key_1',
    window: 'day',
    limit: credits(limit),
    ...over,
  }
}

export function removeBudgetCommand(budgetId: string): RemoveBudgetCommand {
  return { ...staffCall, type: 'remove_budget', budgetId }
}

export function paymentCommand(
  paymentId: string,
  amount: number,
  over: Partial<RecordPaymentCommand> = {},
): RecordPaymentCommand {
  return {
    type: 'record_payment',
    teamId: 'team_1',
    requestId: 'req_payment',
    actor: systemActor,
    kind: 'api',
    paymentId,
    amount: credits(amount),
    source: 'top_up',
    priority: 100,
    expiresAt: null,
    invoiceId: null,
    ...over,
  }
}

export function dueCommand(kind: 'api' | 'company' = 'api'): RunDueCommand {
  return { type: 'run_due', teamId: 'team_1', requestId: 'req_due', actor: systemActor, kind }
}
