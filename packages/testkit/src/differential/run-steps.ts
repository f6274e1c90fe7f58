import { checkLaws, instant } from '@scrip/rules'
import { expect } from 'vitest'
import type { MakeStore } from '../store-under-test.ts'
import { observeReads, observeRecords, observeView } from './observe.ts'
import { accountRefs, nextDueAt, openSide, type Side } from './side.ts'
import type { Step } from './step.ts'
import { toCommand } from './to-command.ts'

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
      for (const step of steps) expect(await takeStep(b, step)).toEqual(await takeStep(a, step))
      expect(observeRecords(await b.underTest.inspect())).toEqual(observeRecords(await a.underTest.inspect()))
      expect(await observeReads(b.underTest.store, b.teamIds, b.clock.now())).toEqual(
        await observeReads(a.underTest.store, a.teamIds, a.clock.now()),
      )
      for (const records of await b.underTest.inspect()) expect(checkLaws(records)).toEqual([])
    } finally {
      await b.underTest.close()
    }
  } finally {
    await a.underTest.close()
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
