import { accountKey, type CreditKind, type Instant, instant } from '@scrip/rules'
import type pg from 'pg'
import { toBigintArray, toTextArray } from '../connection/array-parameter.ts'
import { fromHoldRow, type HoldRow } from '../rows/hold-row.ts'
import * as statements from './load-statements.ts'
import { columnsOfWanted, type LoadingView, type LoadingViews } from './loading-view.ts'

type Queryable = Pick<pg.ClientBase, 'query'>

export async function loadNamedHolds(client: Queryable, views: LoadingViews): Promise<void> {
  const values = columnsOfWanted(views, 'holdIds')
  if (values === null) return
  const { rows } = await client.query<HoldRow>({ ...statements.readNamedHolds, values })
  addHolds(views, rows)
}

/** Every open hold that a decision at `now` must end first, whatever its command is. */
export async function loadDueHolds(client: Queryable, views: LoadingViews, now: Instant): Promise<void> {
  const due = views.all.flatMap(({ account }) => {
    if (account === null || account.nextHoldExpiresAt === null) return []
    const at = now > account.lastAt ? now : account.lastAt
    return account.nextHoldExpiresAt <= at ? [{ account, at }] : []
  })
  if (due.length === 0) return
  const values = [
    toTextArray(due.map(({ account }) => account.teamId)),
    toTextArray(due.map(({ account }) => account.kind)),
    toBigintArray(due.map(({ at }) => at)),
  ]
  const { rows } = await client.query<HoldRow>({ ...statements.readDueHolds, values })
  addHolds(views, rows)
}

/** When open holds are left that were not loaded, the earliest of their expiries is. */
export async function loadNextHoldExpiries(client: Queryable, views: LoadingViews): Promise<void> {
  const asked = views.all.filter((view) => {
    const loaded = openHoldsOf(view).length
    if (loaded === 0 || view.account === null) return false
    view.otherHoldsExpireAt = null
    return view.account.openHoldCount > loaded
  })
  if (asked.length === 0) return
  const values = [
    toTextArray(asked.map(({ ref }) => ref.teamId)),
    toTextArray(asked.map(({ ref }) => ref.kind)),
    toTextArray(asked.flatMap((view) => openHoldsOf(view).map(({ id }) => id))),
  ]
  const { rows } = await client.query<{ team_id: string; kind: CreditKind; expires_at: number }>({
    ...statements.readNextHoldExpiry,
    values,
  })
  for (const row of rows) {
    const view = views.byKey.get(accountKey({ teamId: row.team_id, kind: row.kind }))
    if (view !== undefined) view.otherHoldsExpireAt = instant(row.expires_at)
  }
}

function addHolds(views: LoadingViews, rows: readonly HoldRow[]): void {
  for (const hold of rows.map(fromHoldRow)) views.byKey.get(accountKey(hold))?.holds.set(hold.id, hold)
}

function openHoldsOf({ holds }: LoadingView) {
  return [...holds.values()].filter(({ state }) => state === 'open')
}
