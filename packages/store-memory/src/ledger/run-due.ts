import { type AccountRef, type Command, type DueEvent, systemActor } from '@scrip/rules'
import type { LedgerParts } from './ledger-parts.ts'
import { submitCommands } from './submit-commands.ts'

/** What fell due on one account, in order. */
export interface DueRun extends AccountRef {
  readonly events: readonly DueEvent[]
}

/** Books what has fallen due by now on at most `limit` accounts, the longest overdue first. */
export function runDue(parts: LedgerParts, limit: number): readonly DueRun[] {
  const accounts = parts.due.dueBy(parts.clock.now(), limit)
  const outcomes = submitCommands(parts, accounts.map(toRunDueCommand))
  return accounts.flatMap(({ teamId, kind }, index) => {
    const outcome = outcomes[index]
    if (outcome?.status !== 'accepted' || outcome.result.type !== 'account') return []
    return [{ teamId, kind, events: outcome.result.fired }]
  })
}

/** Due work is nobody's request. */
function toRunDueCommand(ref: AccountRef): Command {
  return { type: 'run_due', teamId: ref.teamId, kind: ref.kind, requestId: 'system', actor: systemActor }
}
