import type { Grant } from './model/grant.ts'
import type { AccountView, Changes } from './view.ts'
import { idempotencyMapKey } from './needs.ts'

/**
 * The view after the changes were written: what the next command of a batch decides on. Ended grants leave it.
 * Copies; neither argument is touched.
 */
export function applyChanges(view: AccountView, changes: Changes): AccountView {
  const windows = new Map(view.windows)
  for (const window of changes.windows) windows.set(window.companyId, window)
  const idempotency = new Map(view.idempotency)
  for (const record of changes.idempotency) {
    idempotency.set(idempotencyMapKey(record.operation, record.key), record)
  }
  return { account: changes.account, grants: applyGrants(view.grants, changes), windows, idempotency }
}

/** Pending and live grants after the changes; the array that was given when nothing of it changed. */
export function applyGrants(grants: readonly Grant[], changes: Changes): readonly Grant[] {
  if (changes.newGrants.length === 0 && changes.changedGrants.length === 0) return grants
  const images = new Map(changes.changedGrants.map((grant) => [grant.id, grant]))
  const after: Grant[] = []
  for (const grant of grants) {
    const image = images.get(grant.id) ?? grant
    if (image.state !== 'ended') after.push(image)
  }
  for (const grant of changes.newGrants) if (grant.state !== 'ended') after.push(grant)
  return after
}
