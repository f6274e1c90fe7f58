import {
  type Actor,
  type CreditKind,
  credits,
  type Grant,
  type GrantClass,
  type GrantEnd,
  type GrantSource,
  type GrantState,
  instant,
  type Reason,
} from '@scrip/rules'
import { optionalInstant } from './optional-instant.ts'
import { parseJsonOnce } from './parse-json-once.ts'
import { bigint, json, text, type Columns } from './column.ts'

export interface GrantRow {
  readonly team_id: string
  readonly grant_id: string
  readonly kind: CreditKind
  readonly amount: number
  readonly source: GrantSource
  readonly class: GrantClass
  readonly priority: number
  readonly effective_at: number
  readonly expires_at: number | null
  readonly sequence: number
  readonly state: GrantState
  readonly ended_by: GrantEnd | null
  readonly available: number
  readonly held: number
  readonly used: number
  readonly expired: number
  readonly voided: number
  readonly rolled: number
  readonly parent_id: string | null
  readonly origin_at: number
  readonly generation: number
  readonly invoice_id: string | null
  readonly created_at: number
  readonly actor: string
  readonly reason: string | null
}

export function fromGrantRow(row: GrantRow): Grant {
  return {
    id: row.grant_id,
    teamId: row.team_id,
    kind: row.kind,
    amount: credits(row.amount),
    source: row.source,
    class: row.class,
    priority: row.priority,
    effectiveAt: instant(row.effective_at),
    expiresAt: optionalInstant(row.expires_at),
    sequence: row.sequence,
    state: row.state,
    endedBy: row.ended_by,
    available: credits(row.available),
    held: credits(row.held),
    used: credits(row.used),
    expired: credits(row.expired),
    voided: credits(row.voided),
    rolled: credits(row.rolled),
    parentId: row.parent_id,
    originAt: instant(row.origin_at),
    generation: row.generation,
    invoiceId: row.invoice_id,
    createdAt: instant(row.created_at),
    actor: parseJsonOnce<Actor>(row.actor),
    reason: row.reason === null ? null : parseJsonOnce<Reason>(row.reason),
  }
}

export const grantKey: Columns<Grant> = {
  team_id: text((grant) => grant.teamId),
  grant_id: text((grant) => grant.id),
}

export const grantOrigin: Columns<Grant> = {
  kind: text((grant) => grant.kind),
  amount: bigint((grant) => grant.amount),
  source: text((grant) => grant.source),
  class: text((grant) => grant.class),
  priority: bigint((grant) => grant.priority),
  effective_at: bigint((grant) => grant.effectiveAt),
  sequence: bigint((grant) => grant.sequence),
  parent_id: text((grant) => grant.parentId),
  origin_at: bigint((grant) => grant.originAt),
  generation: bigint((grant) => grant.generation),
  invoice_id: text((grant) => grant.invoiceId),
  created_at: bigint((grant) => grant.createdAt),
  actor: json((grant) => grant.actor),
  reason: json((grant) => grant.reason),
}

/** What of a grant ever changes. */
export const grantState: Columns<Grant> = {
  expires_at: bigint((grant) => grant.expiresAt),
  state: text((grant) => grant.state),
  ended_by: text((grant) => grant.endedBy),
  available: bigint((grant) => grant.available),
  held: bigint((grant) => grant.held),
  used: bigint((grant) => grant.used),
  expired: bigint((grant) => grant.expired),
  voided: bigint((grant) => grant.voided),
  rolled: bigint((grant) => grant.rolled),
}

/** What consumption alone moves. */
export const grantSpent: Columns<Grant> = {
  available: bigint((grant) => grant.available),
  used: bigint((grant) => grant.used),
}

/** Whether nothing but `grantSpent` has moved. */
export function isOnlySpent(before: Grant, after: Grant): boolean {
  return (
    before.state === after.state &&
    before.endedBy === after.endedBy &&
    before.expiresAt === after.expiresAt &&
    before.held === after.held &&
    before.expired === after.expired &&
    before.voided === after.voided &&
    before.rolled === after.rolled
  )
}
