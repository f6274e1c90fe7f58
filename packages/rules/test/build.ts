import {
  type AccountView,
  type Actor,
  type ChargeCommand,
  type CreateGrantCommand,
  credits,
  decide,
  type Decision,
  defaultRolloverRule,
  type Command,
  type Env,
  findPlan,
  type Grant,
  instant,
  type Instant,
  noCredits,
  type OpenAccountCommand,
  type PlanTerms,
  type Reason,
  type RevealCommand,
  applyChanges,
  InvariantError,
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

export function chargeCommand(over: Partial<ChargeCommand> = {}): ChargeCommand {
  const units = over.units ?? 1
  return {
    type: 'charge',
    teamId: 'team_1',
    requestId: 'req_charge',
    actor: customer,
    operation: 'searchJobs',
    apiKeyId: 'key_1',
    memberId: null,
    max: null,
    idempotency: null,
    replay: null,
    dryRun: false,
    kind: 'api',
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
    type: 'reveal',
    teamId: 'team_1',
    requestId: 'req_reveal',
    actor: customer,
    operation: 'revealCompanies',
    apiKeyId: 'key_1',
    memberId: null,
    max: null,
    idempotency: null,
    replay: null,
    dryRun: false,
    companyIds,
    unitCost: credits(1),
    windowDays: 90,
    ...over,
  }
}

export function grantCommand(amount: number, over: Partial<CreateGrantCommand> = {}): CreateGrantCommand {
  return {
    type: 'create_grant',
    teamId: 'team_1',
    requestId: 'req_grant',
    actor: staff,
    reason,
    ip: null,
    expectedVersion: null,
    idempotency: null,
    dryRun: false,
    kind: 'api',
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

export const emptyView: AccountView = {
  account: null,
  grants: [],
  windows: new Map(),
  idempotency: new Map(),
}

/** One account that is driven command by command, as a store would. */
export class AccountDriver {
  view: AccountView = emptyView
  readonly id = countingIds()

  /** The decision, already applied. */
  run(command: Command, now: Instant): Decision {
    const decision = decide(this.view, command, this.env(now))
    if (decision.changes !== null) this.view = applyChanges(this.view, decision.changes)
    return decision
  }

  env(now: Instant): Env {
    return { now, id: this.id }
  }

  get account(): NonNullable<AccountView['account']> {
    if (this.view.account === null) throw new InvariantError('no_account', 'open one first')
    return this.view.account
  }
}

/** An account with nothing in it and no plan, opened at the instant. */
export function openBare(now: Instant, over: Partial<OpenAccountCommand> = {}): AccountDriver {
  const driver = new AccountDriver()
  driver.run(openCommand({ anchorAt: now, ...over }), now)
  return driver
}
