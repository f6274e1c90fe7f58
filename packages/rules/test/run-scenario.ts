import { countingIds } from './build.ts'
import { NaiveStore } from './naive-store.ts'
import { type Move, openedAt, type Scenario } from './random-commands.ts'
import {
  type AccountView,
  addMonths,
  type Command,
  creditKinds,
  decideBatch,
  instant,
  type Instant,
  type Outcome,
} from '../src/index.ts'

/** One batch of a scenario, after it was written. */
export interface RanStep {
  readonly now: Instant
  readonly commands: readonly Command[]
  readonly outcomes: readonly Outcome[]
  /** As they were before the batch. */
  readonly views: ReadonlyMap<string, AccountView>
  readonly store: NaiveStore
}

/** Runs batch after batch on a store of its own, and shows each to `inspect`. */
export function runScenario(scenario: Scenario, inspect: (step: RanStep) => void): NaiveStore {
  const store = new NaiveStore()
  const id = countingIds()
  let now = openedAt
  const run = (commands: readonly Command[], isReversed: boolean): void => {
    const views = store.viewsFor(commands, now, isReversed)
    const { outcomes, changes } = decideBatch(views, commands, { now, id })
    for (const change of changes) store.write(change)
    inspect({ now, commands, outcomes, views, store })
  }
  run(scenario.opening, false)
  for (const [index, step] of scenario.steps.entries()) {
    now = moved(now, step.move, store)
    const decidedAt = now
    run(
      step.commands.map((make) => make(decidedAt, store)),
      index % 2 === 1,
    )
  }
  return store
}

function moved(now: Instant, move: Move, store: NaiveStore): Instant {
  switch (move.type) {
    case 'by':
      return instant(now + move.milliseconds)
    case 'months':
      return addMonths(now, move.count, 'UTC')
    case 'to_due':
    case 'just_before_due': {
      const due = creditKinds.flatMap((kind) => store.accounts.get(kind)?.nextDueAt ?? [])
      const next = Math.min(...due) - (move.type === 'to_due' ? 0 : 1)
      return Number.isFinite(next) && next > now ? instant(next) : now
    }
  }
}
