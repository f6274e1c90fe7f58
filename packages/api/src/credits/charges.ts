import type { ChargeDetail } from '@scrip/contract'
import { type Answer, answerOk } from '../http/answer.ts'
import type { CustomerCall, StaffCall } from '../http/call.ts'
import { toPageRequest } from '../http/page-request.ts'
import { readPeriodBounds } from '../http/period-bounds.ts'
import { refuseMissing } from '../http/refused-outcome.ts'
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
  const detail = await loadChargeDetail(ports, teamId, chargeId)
  return detail === null ? refuseMissing('charge', chargeId) : answerOk(detail)
}

/** Null when the team has no such charge. */
export async function loadChargeDetail(
  ports: Ports,
  teamId: string,
  chargeId: string,
): Promise<ChargeDetail | null> {
  const record = await ports.ledger.findCharge(teamId, chargeId)
  if (record === null) return null
  const grantIds = record.slices.map(({ grantId }) => grantId)
  return toApiChargeDetail(record, chargeId, await ports.ledger.findGrants(teamId, grantIds))
}
