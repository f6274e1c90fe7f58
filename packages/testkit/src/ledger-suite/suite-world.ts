import { checkLaws, type Command, type Instant, type Outcome } from '@scrip/rules'
import { expect } from 'vitest'
import { createSeededIds } from '../builders/seeded-ids.ts'
import { createTestClock, parseInstant } from '../builders/test-clock.ts'
import { type TestTeam, type TestTeamOptions, testTeam } from '../builders/test-team.ts'
import type { MakeStore, StorePorts, StoreUnderTest, StoreWorld } from '../store-under-test.ts'

/** One empty store with its clock and ids, for one test. */
export interface SuiteWorld extends StoreWorld, StorePorts {
  readonly underTest: StoreUnderTest
  team(options?: TestTeamOptions): Promise<TestTeam>
  submit(...commands: readonly Command[]): Promise<readonly Outcome[]>
}

/** Tests are declared before there is a world, so they ask for it when they run. */
export type WorldOf = () => SuiteWorld

/** The first of a month at midnight: the start of everything that a test does. */
export const startAt: Instant = parseInstant('2026-03-01T00:00:00Z')

export async function openWorld(makeStore: MakeStore): Promise<SuiteWorld> {
  const clock = createTestClock(startAt)
  const ids = createSeededIds(1)
  const underTest = await makeStore({ clock, ids })
  const { store } = underTest
  return {
    ledger: store.ledger,
    teams: store.teams,
    audit: store.audit,
    approvals: store.approvals,
    bulkGrants: store.bulkGrants,
    staffStore: store.staffStore,
    changes: store.changes,
    exports: store.exports,
    views: store.views,
    clock,
    ids,
    underTest,
    team: (options) => testTeam(store, { clock, ids }, options),
    submit: (...commands) => store.ledger.submit(commands),
  }
}

/** The laws are recomputed from everything that the test left behind. */
export async function expectLaws({ underTest }: SuiteWorld): Promise<void> {
  for (const records of await underTest.inspect()) {
    expect(checkLaws(records)).toEqual([])
  }
}
