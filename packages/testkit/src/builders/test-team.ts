import type { Team } from '@scrip/api/ports'
import {
  balanceAt,
  type Balance,
  type CallResult,
  type CreateGrantCommand,
  type CreditKind,
  credits,
  type Grant,
  type Instant,
  type PlanTerms,
} from '@scrip/rules'
import type { StorePorts, StoreWorld } from '../store-under-test.ts'
import { chargeCommand, noTerms, openAccountCommand, revealCommand } from './commands.ts'
import { grantCommand } from './staff-commands.ts'
import { expectAccepted, expectCall, expectGrant } from './expect-outcome.ts'
import { buildMember, buildNewTeam, buildTeam } from './people.ts'

export interface TestTeamOptions {
  /** Terms per kind; a kind that is left out has a plan that gives nothing. */
  readonly plan?: Partial<Readonly<Record<CreditKind, PlanTerms>>>
  /** Promotional api credits granted at once, one grant each. */
  readonly grants?: readonly number[]
  readonly companyGrants?: readonly number[]
  readonly timeZone?: string
  /** Now, unless given. */
  readonly anchorAt?: Instant
  readonly team?: Partial<Team>
  readonly ownerEmail?: string
}

/** A team with its accounts open, and short ways to do to it what tests do most. */
export interface TestTeam {
  readonly id: string
  charge(units: number, overrides?: Parameters<typeof chargeCommand>[1]): Promise<CallResult>
  reveal(companyIds: readonly string[], overrides?: Parameters<typeof revealCommand>[2]): Promise<CallResult>
  grant(
    amount: number,
    overrides?: Partial<Omit<CreateGrantCommand, 'type' | 'teamId' | 'amount'>>,
  ): Promise<Grant>
  /** At the clock's instant, whether or not what is due has been booked. */
  balance(kind?: CreditKind): Promise<Balance>
  available(kind?: CreditKind): Promise<number>
}

export async function testTeam(
  store: StorePorts,
  world: StoreWorld,
  options: TestTeamOptions = {},
): Promise<TestTeam> {
  const { clock, ids } = world
  const id = ids.next('team')
  const now = clock.now()
  const timeZone = options.timeZone ?? 'UTC'
  const openAccount = (kind: CreditKind): ReturnType<typeof openAccountCommand> =>
    openAccountCommand(id, kind, options.anchorAt ?? now, {
      terms: options.plan?.[kind] ?? noTerms,
      timeZone,
    })

  await store.teams.createTeam(
    buildNewTeam(
      buildTeam(id, now, { timeZone, ...options.team }),
      [openAccount('api'), openAccount('company')],
      {
        owner: buildMember(ids.next('mem'), id, now, { email: options.ownerEmail ?? `${id}@team.example` }),
      },
    ),
  )

  const team = bindTestTeam(store, world, id)
  for (const amount of options.grants ?? []) await team.grant(amount)
  for (const amount of options.companyGrants ?? []) await team.grant(amount, { kind: 'company' })
  return team
}

function bindTestTeam(store: StorePorts, { clock }: StoreWorld, id: string): TestTeam {
  const balance = async (kind: CreditKind = 'api'): Promise<Balance> =>
    balanceAt(await store.ledger.loadAccount({ teamId: id, kind }), clock.now()).balance
  return {
    id,
    charge: async (units, overrides) =>
      expectCall(expectAccepted(await store.ledger.submit([chargeCommand(id, { ...overrides, units })]))),
    reveal: async (companyIds, overrides) =>
      expectCall(expectAccepted(await store.ledger.submit([revealCommand(id, companyIds, overrides)]))),
    grant: async (amount, overrides) =>
      expectGrant(
        expectAccepted(
          await store.ledger.submit([grantCommand(id, { ...overrides, amount: credits(amount) })]),
        ),
      ).grant,
    balance,
    available: async (kind) => (await balance(kind)).available,
  }
}
