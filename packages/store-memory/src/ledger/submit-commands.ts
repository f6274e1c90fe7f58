import { accountKey, type Command, decideBatch, type Env, needs, type Outcome } from '@scrip/rules'
import { foldHistory } from './fold-history.ts'
import type { LedgerParts } from './ledger-parts.ts'
import { loadView } from './load-view.ts'
import { writeChanges } from './write-changes.ts'

/** Decides and writes each command before it looks at the next. */
export function submitCommands(parts: LedgerParts, commands: readonly Command[]): readonly Outcome[] {
  const { state, due, audits, clock, ids, chargesKept = Number.POSITIVE_INFINITY } = parts
  const env: Env = { now: clock.now(), id: (prefix) => ids.next(prefix) }
  return commands.flatMap((command) => {
    const needed = needs(command)
    const views = new Map([[accountKey(needed.account), loadView(state, needed, env.now, command)]])
    const { outcomes, changes } = decideBatch(views, [command], env)
    for (const change of changes) {
      const { team, account } = writeChanges(state, due, audits, change)
      foldHistory(team, account, { chargesKept, now: env.now })
    }
    return outcomes
  })
}
