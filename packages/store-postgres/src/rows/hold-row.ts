import { type Actor, type CreditKind, credits, type Hold, type HoldSlice, instant } from '@scrip/rules'
import { optionalInstant } from './optional-instant.ts'
import { parseJson, parseJsonOnce } from './parse-json-once.ts'
import { bigint, json, text, type Columns } from './column.ts'

export interface HoldRow {
  readonly team_id: string
  readonly hold_id: string
  readonly kind: CreditKind
  readonly amount: number
  readonly held: number
  readonly captured: number
  readonly released: number
  readonly slices: string
  readonly state: Hold['state']
  readonly label: string | null
  readonly api_key_id: string | null
  readonly member_id: string | null
  readonly budget_ids: string
  readonly created_at: number
  readonly expires_at: number
  readonly ended_at: number | null
  readonly request_id: string
  readonly actor: string
}

export function fromHoldRow(row: HoldRow): Hold {
  return {
    id: row.hold_id,
    teamId: row.team_id,
    kind: row.kind,
    amount: credits(row.amount),
    held: credits(row.held),
    captured: credits(row.captured),
    released: credits(row.released),
    slices: parseJson<readonly HoldSlice[]>(row.slices),
    state: row.state,
    label: row.label,
    apiKeyId: row.api_key_id,
    memberId: row.member_id,
    budgetIds: parseJsonOnce<readonly string[]>(row.budget_ids),
    createdAt: instant(row.created_at),
    expiresAt: instant(row.expires_at),
    endedAt: optionalInstant(row.ended_at),
    requestId: row.request_id,
    actor: parseJsonOnce<Actor>(row.actor),
  }
}

export const holdKey: Columns<Hold> = {
  team_id: text((hold) => hold.teamId),
  hold_id: text((hold) => hold.id),
}

export const holdOrigin: Columns<Hold> = {
  kind: text((hold) => hold.kind),
  amount: bigint((hold) => hold.amount),
  label: text((hold) => hold.label),
  api_key_id: text((hold) => hold.apiKeyId),
  member_id: text((hold) => hold.memberId),
  budget_ids: json((hold) => hold.budgetIds),
  created_at: bigint((hold) => hold.createdAt),
  expires_at: bigint((hold) => hold.expiresAt),
  request_id: text((hold) => hold.requestId),
  actor: json((hold) => hold.actor),
}

/** What of a hold ever changes. */
export const holdState: Columns<Hold> = {
  held: bigint((hold) => hold.held),
  captured: bigint((hold) => hold.captured),
  released: bigint((hold) => hold.released),
  slices: json((hold) => hold.slices),
  state: text((hold) => hold.state),
  ended_at: bigint((hold) => hold.endedAt),
}
