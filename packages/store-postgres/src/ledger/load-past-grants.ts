import type pg from 'pg'
import { toTextArray } from '../connection/array-parameter.ts'
import { fromGrantRow, type GrantRow } from '../rows/grant-row.ts'
import * as statements from './load-statements.ts'
import type { LoadingView, LoadingViews } from './loading-view.ts'

/** The grants that commands, holds, charges and payments name and that are not hot. Their number is that of the named. */
export async function loadPastGrants(
  client: Pick<pg.ClientBase, 'query'>,
  views: LoadingViews,
): Promise<void> {
  const wanted = views.all
    .map((view) => ({ view, ids: pastGrantIdsOf(view) }))
    .filter(({ ids }) => ids.size > 0)
  if (wanted.length === 0) return
  const values = [
    toTextArray(wanted.flatMap(({ view, ids }) => Array.from(ids, () => view.ref.teamId))),
    toTextArray(wanted.flatMap(({ ids }) => [...ids])),
  ]
  const { rows } = await client.query<GrantRow>({ ...statements.readNamedGrants, values })
  for (const grant of rows.map(fromGrantRow)) {
    for (const { view, ids } of wanted) {
      if (view.ref.teamId === grant.teamId && ids.has(grant.id)) view.pastGrants.set(grant.id, grant)
    }
  }
}

function pastGrantIdsOf({ needed, holds, charges, payments, grants }: LoadingView): ReadonlySet<string> {
  const ids = new Set(needed.grantIds)
  for (const { slices } of holds.values()) for (const { grantId } of slices) ids.add(grantId)
  for (const { slices } of charges.values()) for (const { grantId } of slices) ids.add(grantId)
  for (const { grantId } of payments.values()) ids.add(grantId)
  if (ids.size > 0) for (const { id } of grants) ids.delete(id)
  return ids
}
