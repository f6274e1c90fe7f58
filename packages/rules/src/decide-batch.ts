import { WorkingView } from './batch/working-view.ts'
import type { Command } from './command.ts'
import { decide } from './decide.ts'
import { mergeChanges } from './merge-changes.ts'
import { creditKinds } from './model/credits.ts'
import { InvariantError } from './model/invariant-error.ts'
import { accountKey, kindOf } from './needs.ts'
import type { Outcome } from './outcome.ts'
import type { AccountView, Changes, Env } from './view.ts'

export interface BatchDecision {
  /** One per command, in the order of the commands. */
  readonly outcomes: readonly Outcome[]
  /** One per account that changed, in the order in which the accounts first changed. */
  readonly changes: readonly Changes[]
}

/**
 * Decides commands in order, each on what the ones before it left. Each is accepted or refused on its own, and one that
 * throws becomes `failed` and leaves no trace on its neighbours.
 *
 * @param views by `accountKey`, with what `needs` named for every command; they are not touched.
 */
export function decideBatch(
  views: ReadonlyMap<string, AccountView>,
  commands: readonly Command[],
  env: Env,
): BatchDecision {
  const working = new Map<string, WorkingView>()
  const outcomes = commands.map((command) => {
    try {
      const view = workingViewOf(working, views, command)
      const decision = decide(view, command, env)
      if (decision.changes !== null) {
        view.absorb(decision.changes)
        shareWithTeam(working, views, decision.changes)
      }
      return decision.outcome
    } catch (error) {
      return { status: 'failed', error: error instanceof Error ? error : new Error(String(error)) } as const
    }
  })
  const changes = [...working.values()].flatMap(({ absorbed }) =>
    absorbed.length === 0 ? [] : [mergeChanges(absorbed)],
  )
  return { outcomes, changes }
}

function workingViewOf(
  working: Map<string, WorkingView>,
  views: ReadonlyMap<string, AccountView>,
  command: Command,
): WorkingView {
  const key = accountKey({ teamId: command.teamId, kind: kindOf(command) })
  const known = working.get(key) ?? startWorking(working, views, key)
  if (known === null) throw new InvariantError('view_missing', `no view of ${key} was loaded`)
  return known
}

function startWorking(
  working: Map<string, WorkingView>,
  views: ReadonlyMap<string, AccountView>,
  key: string,
): WorkingView | null {
  const view = views.get(key)
  if (view === undefined) return null
  const started = new WorkingView(view)
  working.set(key, started)
  return started
}

/** Idempotency keys and payment ids are scoped to the team, so its other account must know them too. */
function shareWithTeam(
  working: Map<string, WorkingView>,
  views: ReadonlyMap<string, AccountView>,
  changes: Changes,
): void {
  if (changes.idempotency.length === 0 && changes.payments.length === 0) return
  const { teamId, kind } = changes.account
  for (const other of creditKinds) {
    if (other === kind) continue
    const key = accountKey({ teamId, kind: other })
    const view = working.get(key) ?? startWorking(working, views, key)
    view?.remember(changes)
  }
}
