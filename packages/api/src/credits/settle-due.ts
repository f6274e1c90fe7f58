import { type CreditKind, type Instant, creditKinds, systemActor } from '@scrip/rules'
import type { Ports } from '../ports/ports.ts'

/**
 * Books what has fallen due on the team's accounts before they are read line by line, so that no list depends on
 * whether a job has run. Balances need no such thing: the rules compute them from what is due.
 */
export async function settleDue(
  ports: Ports,
  team: { readonly teamId: string; readonly kind: CreditKind | null; readonly requestId: string },
  now: Instant,
): Promise<void> {
  const kinds = team.kind === null ? creditKinds : [team.kind]
  const views = await ports.ledger.loadAccounts(kinds.map((kind) => ({ teamId: team.teamId, kind })))
  const due = views.flatMap(({ account }) =>
    account !== null && account.nextDueAt !== null && account.nextDueAt <= now ? [account.kind] : [],
  )
  if (due.length === 0) return
  const { teamId, requestId } = team
  const outcomes = await ports.ledger.submit(
    due.map((kind) => ({ type: 'run_due', teamId, kind, requestId, actor: systemActor })),
  )
  for (const outcome of outcomes) if (outcome.status === 'failed') throw outcome.error
}
