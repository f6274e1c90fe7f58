import { type Answer, answerOk, refuse } from '../http/answer.ts'
import type { CustomerCall, StaffCall } from '../http/call.ts'
import { toPageRequest } from '../http/page-request.ts'
import { readPeriodBounds } from '../http/period-bounds.ts'
import type { Ports } from '../ports/ports.ts'
import { toApiCharge, toApiChargeDetail } from './api-charge.ts'

export async function listCharges(call: CustomerCall<'listCharges'>): Promise<Answer> {
  const { query } = call.request
  const bounds = readPeriodBounds(query, 'UTC')
  if (!bounds.ok) return bounds.refused
  const filter = {
    teamId: call.customer.team.id,
    kind: query.kind ?? null,
    operation: query.operation ?? null,
    apiKeyId: query.api_key_id ?? null,
    from: bounds.from,
    to: bounds.to,
  }
  const { items, nextCursor } = await call.ports.ledger.listCharges(filter, toPageRequest(query))
  const data = items.flatMap((usage) => (usage.chargeId === null ? [] : [toApiCharge(usage, usage.chargeId)]))
  return answerOk({ data, next_cursor: nextCursor })
}

export function getCharge(call: CustomerCall<'getCharge'>): Promise<Answer> {
  return answerCharge(call.ports, call.customer.team.id, call.request.path.charge_id)
}

export function adminGetCharge(call: StaffCall<'adminGetCharge'>): Promise<Answer> {
  return answerCharge(call.ports, call.request.path.team_id, call.request.path.charge_id)
}

async function answerCharge(ports: Ports, teamId: string, chargeId: string): Promise<Answer> {
  const found = await ports.ledger.findCharge(teamId, chargeId)
  if (found === null) return refuse('not_found', `The team has no charge \`${chargeId}\`.`)
  const grants = await ports.ledger.findGrants(
    teamId,
    found.slices.map(({ grantId }) => grantId),
  )
  const grantOf = new Map(grants.map((grant) => [grant.id, grant]))
  const slices = found.slices.map((entry) => {
    const grant = grantOf.get(entry.grantId)
    if (grant === undefined) throw new Error(`the grant ${entry.grantId} of a slice is gone`)
    return { entry, grant }
  })
  return answerOk(toApiChargeDetail(found.usage, chargeId, slices))
}
