import { accountKey, type Command, decideBatch, type Env, needs, type Outcome } from '@scrip/rules'
import { moneyOf } from '../changes/change-log.ts'
import { foldHistory } from './fold-history.ts'
import type { LedgerParts } from './ledger-parts.ts'
import { loadView } from './load-view.ts'
import { writeChanges } from './write-changes.ts'

/** Decides and writes each command before it looks at the next. */
export function submitCommands(parts: LedgerParts, commands: readonly Command[]): readonly Outcome[] {
  const { state, moved, clock, ids, chargesKept = Number.POSITIVE_INFINITY } = parts
  const env: Env = { now: clock.now(), id: (prefix) => ids.next(prefix) }
  return commands.flatMap((command) => {
    const needed = needs(command)
    const views = new Map([[accountKey(needed.account), loadView(state, needed, env.now, command)]])
    const { outcomes, changes } = decideBatch(views, [command], env)
    // A warrant is good for one write: what came too late is not written at all.
    const spent = changes
      .flatMap(({ warrantEnds }) => warrantEnds)
      .find(({ id }) => parts.warrantEnds.has(id))
    if (spent !== undefined) return [{ status: 'failed', error: new Error(`${spent.id} has ended already`) }]
    for (const change of changes) {
      const { team, account } = writeChanges(parts, change)
      foldHistory(team, account, { chargesKept, now: env.now })
      if (change.entries.length > 0) moved?.add(moneyOf(change))
    }
    return outcomes
  })
}
