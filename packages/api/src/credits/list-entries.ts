import { type Answer, type Refused, answerOk } from '../http/answer.ts'
import type { CustomerCall, StaffCall } from '../http/call.ts'
import { toPageRequest } from '../http/page-request.ts'
import { readPeriodBounds } from '../http/period-bounds.ts'
import type { EntryFilter, EntryWithCall } from '../ports/ledger.ts'
import type { Page } from '../ports/page.ts'
import { toApiEntry, toApiStaffEntry } from './api-entry.ts'
import { settleDue } from './settle-due.ts'

export async function listEntries(call: CustomerCall<'listEntries'>): Promise<Answer> {
  const loaded = await loadEntries(call, call.customer.team.id, { source: null, actorId: null })
  if (!loaded.ok) return loaded.refused
  return answerOk({ data: loaded.page.items.map(toApiEntry), next_cursor: loaded.page.nextCursor })
}

export async function adminListEntries(call: StaffCall<'adminListEntries'>): Promise<Answer> {
  const { source, actor_id: actorId } = call.request.query
  const staffFilter = { source: source ?? null, actorId: actorId ?? null }
  const loaded = await loadEntries(call, call.request.path.team_id, staffFilter)
  if (!loaded.ok) return loaded.refused
  return answerOk({ data: loaded.page.items.map(toApiStaffEntry), next_cursor: loaded.page.nextCursor })
}

async function loadEntries(
  call: CustomerCall<'listEntries'> | StaffCall<'adminListEntries'>,
  teamId: string,
  staffFilter: Pick<EntryFilter, 'source' | 'actorId'>,
): Promise<{ ok: true; page: Page<EntryWithCall> } | { ok: false; refused: Refused }> {
  const { ports, now, requestId } = call
  const { query } = call.request
  const bounds = readPeriodBounds(query, 'UTC')
  if (!bounds.ok) return bounds
  await settleDue(ports, { teamId, kind: query.kind, requestId }, now)
  const filter = {
    teamId,
    kind: query.kind,
    types: query.type === undefined || query.type.length === 0 ? null : query.type,
    from: bounds.from,
    to: bounds.to,
    chargeId: query.charge_id ?? null,
    grantId: query.grant_id ?? null,
    operation: query.operation ?? null,
    apiKeyId: query.api_key_id ?? null,
    memberId: query.member_id ?? null,
    source: staffFilter.source,
    actorId: staffFilter.actorId,
  }
  return { ok: true, page: await ports.ledger.listEntries(filter, toPageRequest(query)) }
}
