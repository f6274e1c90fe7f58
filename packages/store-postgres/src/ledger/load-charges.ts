import { type ChargeView, type Entry, slicesOfEntries } from '@scrip/rules'
import type pg from 'pg'
import { toBigintArray, toTextArray } from '../connection/array-parameter.ts'
import { type AccessWindowRow, fromWindowRow } from '../rows/access-window-row.ts'
import { type EntryRow, fromEntryRow } from '../rows/entry-row.ts'
import { fromRefundRow, type RefundRow } from '../rows/refund-row.ts'
import { fromUsageRow, type UsageRecordRow } from '../rows/usage-record-row.ts'
import * as statements from './load-statements.ts'
import { columnsOfWanted, type LoadingViews } from './loading-view.ts'

type Queryable = Pick<pg.ClientBase, 'query'>

/** The named charges with all that was written about them. */
export async function loadCharges(client: Queryable, views: LoadingViews): Promise<void> {
  const values = columnsOfWanted(views, 'chargeIds')
  if (values === null) return
  const charges = (await client.query<UsageRecordRow>({ ...statements.readCharges, values })).rows
  if (charges.length === 0) return
  const [slices, refunds, windows] = await Promise.all([
    readSlices(client, charges),
    client.query<RefundRow>({ ...statements.readRefunds, values }),
    client.query<AccessWindowRow>({ ...statements.readWindowsOfCharges, values }),
  ])
  const slicesByCharge = Map.groupBy(slices, ({ chargeId }) => chargeId)
  const refundsByCharge = Map.groupBy(refunds.rows.map(fromRefundRow), ({ chargeId }) => chargeId)
  const windowsByCharge = Map.groupBy(windows.rows.map(fromWindowRow), ({ chargeId }) => chargeId)
  for (const row of charges) {
    const { charge_id: chargeId } = row
    if (chargeId === null) continue
    const charge: ChargeView = {
      usage: fromUsageRow(row),
      slices: slicesOfEntries(slicesByCharge.get(chargeId) ?? []),
      windows: windowsByCharge.get(chargeId) ?? [],
      refunds: refundsByCharge.get(chargeId) ?? [],
    }
    for (const view of views.ofTeam(row.team_id)) {
      if (view.needed.chargeIds.has(chargeId)) view.charges.set(chargeId, charge)
    }
  }
}

/** The entries that paid for the charges. */
export async function readSlices(
  client: Queryable,
  charges: readonly UsageRecordRow[],
): Promise<readonly Entry[]> {
  const values = [
    toTextArray(charges.map((row) => row.team_id)),
    toTextArray(charges.map((row) => row.kind)),
    toBigintArray(charges.map((row) => row.at)),
    toBigintArray(charges.map((row) => row.sequence_from)),
    toBigintArray(charges.map((row) => row.sequence_to)),
  ]
  const { rows } = await client.query<EntryRow>({ ...statements.readSlices, values })
  return rows.map(fromEntryRow)
}
