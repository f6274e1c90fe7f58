import type { Approval } from '@scrip/api/ports'
import { type Actor, instant, type Reason } from '@scrip/rules'
import { bigint, type Columns, jsonb, text } from './column.ts'
import { fromWarrantEndRow, type WarrantEndRow } from './warrant-end-row.ts'

export interface ApprovalRow {
  readonly approval_id: string
  readonly operation: Approval['operation']
  readonly team_id: string | null
  readonly bulk_grant_id: string | null
  readonly path: Approval['path']
  readonly body: Approval['body']
  readonly version: string | null
  readonly request_hash: string
  readonly idempotency_key: string
  readonly moves: Approval['moves']
  readonly effects: Approval['effects']
  readonly reason: Reason
  readonly requested_by: Actor
  readonly requested_by_id: string
  readonly requested_at: number
  readonly expires_at: number
}

export function fromApprovalRow(row: ApprovalRow, end: WarrantEndRow | null): Approval {
  return {
    id: row.approval_id,
    operation: row.operation,
    teamId: row.team_id,
    bulkGrantId: row.bulk_grant_id,
    path: row.path,
    body: row.body,
    version: row.version,
    requestHash: row.request_hash,
    idempotencyKey: row.idempotency_key,
    moves: row.moves,
    effects: row.effects,
    reason: row.reason,
    requestedBy: row.requested_by,
    requestedAt: instant(row.requested_at),
    expiresAt: instant(row.expires_at),
    end: end === null ? null : fromWarrantEndRow(end),
  }
}

export const approvalColumns: Columns<Approval> = {
  approval_id: text((approval) => approval.id),
  operation: text((approval) => approval.operation),
  team_id: text((approval) => approval.teamId),
  bulk_grant_id: text((approval) => approval.bulkGrantId),
  path: jsonb((approval) => approval.path),
  body: jsonb((approval) => approval.body),
  version: text((approval) => approval.version),
  request_hash: text((approval) => approval.requestHash),
  idempotency_key: text((approval) => approval.idempotencyKey),
  moves: jsonb((approval) => approval.moves),
  effects: jsonb((approval) => approval.effects),
  reason: jsonb((approval) => approval.reason),
  requested_by: jsonb((approval) => approval.requestedBy),
  requested_by_id: text((approval) => approval.requestedBy.id),
  requested_at: bigint((approval) => approval.requestedAt),
  expires_at: bigint((approval) => approval.expiresAt),
}
