import {
  type Actor,
  type ChargeCommand,
  type CreditKind,
  credits,
  defaultRolloverRule,
  type Instant,
  noCredits,
  type OpenAccountCommand,
  type PlanTerms,
  type RevealCommand,
} from '@scrip/rules'

export const keyActor: Actor = { type: 'api_key', id: 'key_1', label: 'Test key' }
export const staffActor: Actor = { type: 'staff', id: 'staff_1', label: 'ada@scrip.example' }

/** What a builder fills in by itself; every field of the command may be given. */
export type Overrides<Command> = Partial<Omit<Command, 'type' | 'teamId'>>

/** A search that found one job, at one api credit. */
export function chargeCommand(teamId: string, overrides: Overrides<ChargeCommand> = {}): ChargeCommand {
  const units = overrides.units ?? 1
  return {
    type: 'charge',
    teamId,
    requestId: 'req_charge',
    actor: keyActor,
    operation: 'searchJobs',
    apiKeyId: keyActor.id,
    memberId: null,
    kind: 'api',
    unitCost: credits(1),
    units,
    records: units,
    max: null,
    holdId: null,
    idempotency: null,
    replay: null,
    dryRun: false,
    ...overrides,
  }
}

/** One company credit for each company without an open window, which then stays open for 90 days. */
export function revealCommand(
  teamId: string,
  companyIds: readonly string[],
  overrides: Overrides<RevealCommand> = {},
): RevealCommand {
  return {
    type: 'reveal',
    teamId,
    requestId: 'req_reveal',
    actor: keyActor,
    operation: 'revealCompanies',
    apiKeyId: keyActor.id,
    memberId: null,
    companyIds,
    unitCost: credits(1),
    windowDays: 90,
    max: null,
    holdId: null,
    idempotency: null,
    replay: null,
    dryRun: false,
    ...overrides,
  }
}

/** A plan that gives nothing: the account holds what the test grants, and nothing falls due by itself. */
export const noTerms: PlanTerms = {
  planId: 'nothing',
  planVersion: 1,
  recurrence: 'none',
  creditsPerPeriod: noCredits,
  lifeDays: null,
  source: 'plan',
  class: 'paid',
  rolloverRule: defaultRolloverRule,
}

/** A paid plan with a grant each month whose unused credits roll over for ever. */
export function monthlyTerms(creditsPerPeriod: number, overrides: Partial<PlanTerms> = {}): PlanTerms {
  return {
    ...noTerms,
    planId: `monthly_${creditsPerPeriod}`,
    recurrence: 'monthly',
    creditsPerPeriod: credits(creditsPerPeriod),
    ...overrides,
  }
}

export function openAccountCommand(
  teamId: string,
  kind: CreditKind,
  anchorAt: Instant,
  overrides: Overrides<OpenAccountCommand> = {},
): OpenAccountCommand {
  return {
    type: 'open_account',
    teamId,
    requestId: 'req_open',
    actor: staffActor,
    kind,
    terms: noTerms,
    timeZone: 'UTC',
    anchorAt,
    ...overrides,
  }
}
