import type { Grant } from './model/grant.ts'
import { InvariantError } from './model/invariant-error.ts'
import type { Changes } from './view.ts'

/**
 * One write for many decisions on one account, taken one after another: the newest image of the account and of each grant,
 * and all lines in order. A grant that is new stays new, however often it changed since.
 *
 * @throws InvariantError when there is nothing to merge.
 */
export function mergeChanges(inOrder: readonly Changes[]): Changes {
  const first = inOrder[0]
  const last = inOrder.at(-1)
  if (first === undefined || last === undefined)
    throw new InvariantError('no_changes', 'there is nothing to merge')
  if (inOrder.length === 1) return first
  const newGrants = new Map<string, Grant>()
  const changedGrants = new Map<string, Grant>()
  for (const changes of inOrder) {
    for (const grant of changes.newGrants) newGrants.set(grant.id, grant)
    for (const grant of changes.changedGrants) {
      const images = newGrants.has(grant.id) ? newGrants : changedGrants
      images.set(grant.id, grant)
    }
  }
  return {
    account: last.account,
    isNewAccount: first.isNewAccount,
    newGrants: [...newGrants.values()],
    changedGrants: [...changedGrants.values()],
    entries: inOrder.flatMap((changes) => changes.entries),
    usageRecords: inOrder.flatMap((changes) => changes.usageRecords),
    windows: inOrder.flatMap((changes) => changes.windows),
    idempotency: inOrder.flatMap((changes) => changes.idempotency),
    audits: inOrder.flatMap((changes) => changes.audits),
  }
}
