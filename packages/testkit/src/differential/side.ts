import { type AccountRef, creditKinds, type Instant, instant } from '@scrip/rules'
import { monthlyTerms } from '../builders/commands.ts'
import { createSeededIds } from '../builders/seeded-ids.ts'
import { createTestClock } from '../builders/test-clock.ts'
import { testTeam } from '../builders/test-team.ts'
import { startAt } from '../ledger-suite/suite-world.ts'
import type { MakeStore, StoreUnderTest, StoreWorld } from '../store-under-test.ts'
import { MadeThings } from './made-things.ts'

/** One store with the teams that random steps are about. */
export interface Side extends StoreWorld {
  readonly made: MadeThings
  readonly underTest: StoreUnderTest
  readonly teamIds: readonly string[]
}

/** One team on a plan that rolls over, one on a free plan in another zone, one with nothing but what it is granted. */
export async function openSide(makeStore: MakeStore): Promise<Side> {
  const world = { clock: createTestClock(startAt), ids: createSeededIds(7) }
  const underTest = await makeStore(world)
  const { store } = underTest
  const teams = [
    await testTeam(store, world, { plan: { api: monthlyTerms(20), company: monthlyTerms(5) } }),
    await testTeam(store, world, {
      plan: { api: monthlyTerms(10, { source: 'free', class: 'unpaid' }) },
      timeZone: 'Europe/Madrid',
    }),
    await testTeam(store, world, { grants: [15], companyGrants: [4] }),
  ]
  return { ...world, underTest, made: new MadeThings(), teamIds: teams.map((team) => team.id) }
}

export async function nextDueAt({ underTest, teamIds }: Side): Promise<Instant | null> {
  const views = await underTest.store.ledger.loadAccounts(accountRefs(teamIds))
  const instants = views.flatMap((view) => view.account?.nextDueAt ?? [])
  return instants.length === 0 ? null : instant(Math.min(...instants))
}

export function accountRefs(teamIds: readonly string[]): readonly AccountRef[] {
  return teamIds.flatMap((teamId) => creditKinds.map((kind) => ({ teamId, kind })))
}
