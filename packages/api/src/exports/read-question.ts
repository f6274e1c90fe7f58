import type { ExportCreation } from '@scrip/contract'
import { isPermitted, type Permission } from '../auth/permissions.ts'
import { type Refused, refuse } from '../http/answer.ts'
import type { StaffCall } from '../http/call.ts'
import { readPeriodBounds } from '../http/period-bounds.ts'
import { refuseField } from '../http/violations.ts'
import { requireTeam } from '../admin/require-team.ts'
import { toTeamQuery } from '../admin/team-query.ts'
import type { ExportQuestion } from '../ports/exports.ts'
import { readUsagePeriod } from '../usage/usage-period.ts'

type Call = StaffCall<'adminCreateExport'>
export type ReadQuestion =
  | { readonly ok: true; readonly question: ExportQuestion }
  | { readonly ok: false; readonly refused: Refused }

/** What each type of export may be told; `type` itself always. */
const fieldsOf: Readonly<Record<ExportCreation['type'], readonly string[]>> = {
  ledger: ['team_id', 'kind', 'from', 'to'],
  usage: ['team_id', 'kind', 'from', 'to', 'timezone', 'group_by'],
  audit: ['team_id', 'from', 'to', 'action', 'actor_id', 'reason_code'],
  teams: ['q'],
}

/** Whoever exports may read what they export. */
const permissionOf: Readonly<Record<ExportCreation['type'], Permission>> = {
  ledger: 'credits:read',
  usage: 'usage:read',
  audit: 'audit:read',
  teams: 'teams:read',
}

/** What an export will write, with every default settled: it must not depend on when it is written. */
export async function readQuestion(call: Call): Promise<ReadQuestion> {
  const { body } = call.request
  const { role } = call.session.staff
  if (!isPermitted(role, permissionOf[body.type])) {
    const detail = `The role ${role} has no permission \`${permissionOf[body.type]}\`.`
    return { ok: false, refused: refuse('forbidden', detail) }
  }
  const stranger = Object.keys(body).find((field) => field !== 'type' && !fieldsOf[body.type].includes(field))
  if (stranger !== undefined) return refused(stranger, `is nothing that an export of ${body.type} has`)
  if (body.team_id !== undefined) {
    const found = await requireTeam(call.ports, body.team_id)
    if (!found.ok) return { ok: false, refused: found.refused }
  }
  switch (body.type) {
    case 'ledger':
      return readLedgerQuestion(call)
    case 'usage':
      return readUsageQuestion(call)
    case 'audit':
      return readAuditQuestion(call)
    case 'teams':
      return {
        ok: true,
        question: {
          type: 'teams',
          query: body.q === undefined ? null : toTeamQuery(body.q, call.ports.keyPrefix),
        },
      }
  }
}

function readLedgerQuestion({ request: { body }, now }: Call): ReadQuestion {
  const { team_id: teamId, kind } = body
  if (teamId === undefined) return refused('team_id', 'is needed: a ledger is of one team')
  if (kind === undefined) return refused('kind', 'is needed: a ledger is of one kind')
  const bounds = readPeriodBounds(body, 'UTC')
  if (!bounds.ok) return bounds
  const filter = {
    teamId,
    kind,
    types: null,
    from: bounds.from,
    // What is charged while the file is written is not in it.
    to: bounds.to ?? now,
    source: null,
    actorId: null,
    chargeId: null,
    grantId: null,
    operation: null,
    apiKeyId: null,
    memberId: null,
  }
  return { ok: true, question: { type: 'ledger', filter } }
}

function readUsageQuestion({ request: { body }, now }: Call): ReadQuestion {
  const timeZone = body.timezone ?? 'UTC'
  const read = readUsagePeriod(body, timeZone, now)
  if (!read.ok) return read
  const query = {
    teamId: body.team_id ?? null,
    kind: body.kind ?? null,
    ...read.period,
    timeZone,
    groupBy: [...new Set(body.group_by ?? (['day'] as const))],
    apiKeyId: null,
    origin: null,
  }
  return { ok: true, question: { type: 'usage', query } }
}

function readAuditQuestion({ request: { body }, now }: Call): ReadQuestion {
  const bounds = readPeriodBounds(body, 'UTC')
  if (!bounds.ok) return bounds
  const filter = {
    actorId: body.actor_id ?? null,
    teamId: body.team_id ?? null,
    action: body.action ?? null,
    target: null,
    reasonCode: body.reason_code ?? null,
    requestId: null,
    ip: null,
    auditId: null,
    from: bounds.from,
    to: bounds.to ?? now,
  }
  return { ok: true, question: { type: 'audit', filter } }
}

function refused(field: string, message: string): ReadQuestion {
  return { ok: false, refused: refuseField('body', field, message) }
}
