import { checkLaws, creditKinds, type Instant, instant } from '@scrip/rules'
import { expect } from 'vitest'
import { monthlyTerms } from '../builders/commands.ts'
import { createSeededIds } from '../builders/seeded-ids.ts'
import { createTestClock } from '../builders/test-clock.ts'
import { testTeam } from '../builders/test-team.ts'
import { startAt } from '../ledger-suite/suite-world.ts'
import type { MakeStore, StoreUnderTest, StoreWorld } from '../store-under-test.ts'
import { IdNames } from './id-names.ts'
import { MadeThings } from './made-things.ts'
import { observeReads, observeRecords, observeView } from './observe.ts'
import type { Step } from './step.ts'
import { toCommand } from './to-command.ts'

interface Side extends StoreWorld {
  readonly made: MadeThings
  readonly names: IdNames
  readonly underTest: StoreUnderTest
  readonly teamIds: readonly string[]
}

/**
 * Walks both stores through the same steps, with clocks that show the same and ids that come in the same order,
 * and compares what callers can see after each of them and all that was written at the end.
 *
 * @throws AssertionError at the first difference.
 */
export async function runSteps(makeA: MakeStore, makeB: MakeStore, steps: readonly Step[]): Promise<void> {
  const a = await openSide(makeA)
  try {
    const b = await openSide(makeB)
    try {
      for (const step of steps) await compare(a, b, (side) => takeStep(side, step))
      await compare(a, b, async ({ underTest }) => observeRecords(await underTest.inspect()))
      await compare(a, b, ({ underTest, teamIds, clock }) =>
        observeReads(underTest.store, teamIds, clock.now()),
      )
      for (const records of await b.underTest.inspect()) expect(checkLaws(records)).toEqual([])
    } finally {
      await b.underTest.close()
    }
  } finally {
    await a.underTest.close()
  }
}

/** @throws AssertionError when they differ in more than the ids that they have drawn. */
async function compare(a: Side, b: Side, observe: (side: Side) => Promise<unknown>): Promise<void> {
  const [expected, seen] = [await observe(a), await observe(b)]
  expect(b.names.rename(seen)).toEqual(a.names.rename(expected))
}

/** One team on a plan that rolls over, one on a free plan in another zone, one with nothing but what it is granted. */
async function openSide(makeStore: MakeStore): Promise<Side> {
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
  return {
    ...world,
    underTest,
    made: new MadeThings(),
    names: new IdNames(),
    teamIds: teams.map((team) => team.id),
  }
}

async function takeStep(side: Side, step: Step): Promise<unknown> {
  const { clock, made, teamIds, underTest } = side
  const { ledger } = underTest.store
  switch (step.type) {
    case 'submit': {
      const commands = step.calls.map((call) => toCommand(call, { teamIds, made, now: clock.now() }))
      const outcomes = await ledger.submit(commands)
      for (const [index, outcome] of outcomes.entries()) {
        const command = commands[index]
        if (command !== undefined) made.learn(command, outcome)
        // Two stores that break a law in the same way are alike, and both wrong.
        if (outcome.status === 'failed') throw outcome.error
      }
      return { outcomes, views: await observeViews(side) }
    }
    case 'run_due':
      return { settled: await ledger.runDue(step.limit), views: await observeViews(side) }
    case 'advance':
      clock.advance(step.milliseconds)
      return clock.now()
    case 'advance_to_due': {
      const dueAt = await nextDueAt(side)
      if (dueAt !== null) clock.set(instant(Math.max(clock.now(), dueAt + step.milliseconds)))
      return clock.now()
    }
  }
}

async function observeViews({ underTest, teamIds }: Side): Promise<unknown> {
  const views = await underTest.store.ledger.loadAccounts(accountRefs(teamIds))
  return views.map(observeView)
}

async function nextDueAt({ underTest, teamIds }: Side): Promise<Instant | null> {
  const views = await underTest.store.ledger.loadAccounts(accountRefs(teamIds))
  const instants = views.flatMap((view) => view.account?.nextDueAt ?? [])
  return instants.length === 0 ? null : instant(Math.min(...instants))
}

function accountRefs(
  teamIds: readonly string[],
): Parameters<StoreUnderTest['store']['ledger']['loadAccounts']>[0] {
  return teamIds.flatMap((teamId) => creditKinds.map((kind) => ({ teamId, kind })))
}
