import type { BulkLine as ApiBulkLine } from '@scrip/contract'
import { type Answer, answerOk } from '../../http/answer.ts'
import type { StaffCall } from '../../http/call.ts'
import { toCsv } from '../../http/csv.ts'
import { toPageRequest } from '../../http/page-request.ts'
import { refuseMissing } from '../../http/refused-outcome.ts'
import type { BulkGrants } from '../../ports/bulk-grants.ts'
import { wantsCsv } from '../../usage/usage-format.ts'
import { toApiBulkGrants, toApiBulkLine, toOneApiBulkGrant } from './api-bulk-grant.ts'

export async function adminListBulkGrants(call: StaffCall<'adminListBulkGrants'>): Promise<Answer> {
  const page = await call.ports.bulkGrants.listBulkGrants(toPageRequest(call.request.query))
  return answerOk({ data: await toApiBulkGrants(call, page.items), next_cursor: page.nextCursor })
}

export async function adminGetBulkGrant(call: StaffCall<'adminGetBulkGrant'>): Promise<Answer> {
  const { bulk_grant_id: id } = call.request.path
  const bulkGrant = await call.ports.bulkGrants.findBulkGrant(id)
  if (bulkGrant === null) return refuseMissing('bulk_grant', id)
  return answerOk(await toOneApiBulkGrant(call, bulkGrant))
}

export async function adminListBulkGrantLines(call: StaffCall<'adminListBulkGrantLines'>): Promise<Answer> {
  const { path, query } = call.request
  const { bulkGrants } = call.ports
  const bulkGrant = await bulkGrants.findBulkGrant(path.bulk_grant_id)
  if (bulkGrant === null) return refuseMissing('bulk_grant', path.bulk_grant_id)
  if (wantsCsv(query.format, call.accept)) return answerCsv(await allLines(bulkGrants, bulkGrant.id))
  const page = await bulkGrants.listLines(bulkGrant.id, query.state, toPageRequest(query))
  return answerOk({ data: page.items.map(toApiBulkLine), next_cursor: page.nextCursor })
}

const linesPerPage = 2000

async function allLines(bulkGrants: BulkGrants, id: string): Promise<readonly ApiBulkLine[]> {
  const lines: ApiBulkLine[] = []
  for (let cursor: string | null = null; ;) {
    const page = await bulkGrants.listLines(id, 'all', { cursor, limit: linesPerPage })
    lines.push(...page.items.map(toApiBulkLine))
    if (page.nextCursor === null) return lines
    cursor = page.nextCursor
  }
}

const header = [
  'line',
  'state',
  'team',
  'team_id',
  'team_name',
  'kind',
  'amount',
  'expires_at',
  'reason_code',
  'note',
  'available_before',
  'available_after',
  'grant_id',
  'message',
]

function answerCsv(lines: readonly ApiBulkLine[]): Answer {
  const body = toCsv(header, lines.map(toRow))
  const headers = { 'Content-Disposition': 'attachment; filename="bulk-grant.csv"', Vary: 'Accept' }
  return { type: 'text', mediaType: 'text/csv; charset=utf-8', body, headers }
}

function toRow({ line, state, cells, team, effect, errors, warnings, grant_id, failure }: ApiBulkLine) {
  const messages = [
    ...errors.map(({ column, message }) => `${column} ${message}`),
    ...warnings,
    ...(failure === null ? [] : [failure.detail]),
  ]
  return [
    line,
    state,
    cells.team,
    team?.id ?? null,
    team?.name ?? null,
    cells.kind,
    effect?.amount ?? cells.amount,
    effect === null ? cells.expires_at : effect.expires_at,
    cells.reason_code,
    cells.note,
    effect?.available_before ?? null,
    effect?.available_after ?? null,
    grant_id,
    messages.join(' '),
  ]
}
