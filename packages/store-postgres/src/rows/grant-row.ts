import {
  type Actor,
  type CreditKind,
  credits,
  type Grant,
  type GrantClass,
  type GrantSource,
  type GrantState,
  instant,
  type Reason,
} from '@scrip/rules'
import { optionalInstant } from './optional-instant.ts'

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
  readonly actor: Actor
  readonly reason: Reason | null
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
    actor: row.actor,
    reason: row.reason,
  }
}

export function toGrantRow(grant: Grant): GrantRow {
  return {
    ...toGrantChangeRow(grant),
    kind: grant.kind,
    amount: grant.amount,
    source: grant.source,
    class: grant.class,
    priority: grant.priority,
    effective_at: grant.effectiveAt,
    expires_at: grant.expiresAt,
    sequence: grant.sequence,
    parent_id: grant.parentId,
    origin_at: grant.originAt,
    generation: grant.generation,
    invoice_id: grant.invoiceId,
    created_at: grant.createdAt,
    actor: grant.actor,
    reason: grant.reason,
  }
}

/** What of a grant ever changes, and the key that finds it. */
export type GrantChangeRow = Pick<
  GrantRow,
  'team_id' | 'grant_id' | 'state' | 'available' | 'held' | 'used' | 'expired' | 'voided' | 'rolled'
>

export function toGrantChangeRow(grant: Grant): GrantChangeRow {
  return {
    team_id: grant.teamId,
    grant_id: grant.id,
    state: grant.state,
    available: grant.available,
    held: grant.held,
    used: grant.used,
    expired: grant.expired,
    voided: grant.voided,
    rolled: grant.rolled,
  }
}
