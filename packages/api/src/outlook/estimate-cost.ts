import { type CostEstimate, prices } from '@scrip/contract'
import { type AccountRef, credits, estimateCharge } from '@scrip/rules'
import { isOpen } from '../companies/api-window.ts'
import { settleDue } from '../credits/settle-due.ts'
import { type Answer, type Refused, answerOk } from '../http/answer.ts'
import type { CustomerCall } from '../http/call.ts'
import { toApiInstant } from '../http/instants.ts'
import { refuseField } from '../http/violations.ts'

type Call = CustomerCall<'estimateCost'>

/** What a call would cost at most, by the price list alone: nothing is searched and nothing is set aside. */
export async function estimateCost(call: Call): Promise<Answer> {
  const { ports, now, requestId, customer } = call
  const { operation } = call.request.body
  const price = prices[operation]
  const counted = await countUnits(call)
  if (!counted.ok) return counted.refused
  const account: AccountRef = { teamId: customer.team.id, kind: price.kind }
  // So that no slice names a grant that is due but not booked.
  await settleDue(ports, { ...account, requestId }, now)
  const view = await ports.ledger.loadAccount(account)
  const estimate = estimateCharge(view, { units: counted.units, unitCost: credits(price.amount) }, now)
  const body: CostEstimate = {
    operation,
    kind: price.kind,
    per: price.per,
    unit_cost: price.amount,
    units: counted.units,
    window_hits: counted.windowHits,
    cost: estimate.cost,
    available: estimate.available,
    is_covered: estimate.missing === 0,
    missing_credits: estimate.missing,
    slices: estimate.slices.map(({ grant, amount }) => ({ grant_id: grant.id, amount })),
    as_of: toApiInstant(now),
  }
  return answerOk(body)
}

type Counted =
  | { readonly ok: true; readonly units: number; readonly windowHits: number }
  | { readonly ok: false; readonly refused: Refused }

/** Named companies inside an open window are free, and duplicates count once. */
async function countUnits({ ports, now, customer, request }: Call): Promise<Counted> {
  const { operation, units, company_ids: companyIds } = request.body
  if (companyIds == null) return { ok: true, units: units ?? 0, windowHits: 0 }
  if (operation !== 'revealCompanies') {
    return { ok: false, refused: refuseField('body', 'company_ids', 'is for `revealCompanies` only') }
  }
  if (units != null) {
    return {
      ok: false,
      refused: refuseField('body', 'units', 'stands in place of `company_ids`, not beside'),
    }
  }
  const ids = [...new Set(companyIds)]
  const windows = await ports.ledger.findWindows(customer.team.id, ids)
  const windowHits = ids.filter((id) => {
    const window = windows.get(id)
    return window !== undefined && isOpen(window, now)
  }).length
  return { ok: true, units: ids.length - windowHits, windowHits }
}
