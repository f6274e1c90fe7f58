import type { ApiKey } from '@scrip/api/ports'
import { instant } from '@scrip/rules'
import { optionalInstant } from './optional-instant.ts'

export interface ApiKeyRow {
  readonly team_id: string
  readonly key_id: string
  readonly name: string
  readonly prefix: string
  readonly created_at: number
  readonly expires_at: number | null
  readonly revoked_at: number | null
  readonly last_used_at: number | null
}

export function fromApiKeyRow(row: ApiKeyRow): ApiKey {
  return {
    id: row.key_id,
    teamId: row.team_id,
    name: row.name,
    prefix: row.prefix,
    createdAt: instant(row.created_at),
    expiresAt: optionalInstant(row.expires_at),
    revokedAt: optionalInstant(row.revoked_at),
    lastUsedAt: optionalInstant(row.last_used_at),
  }
}

export function toApiKeyRow(key: ApiKey): ApiKeyRow {
  return {
    team_id: key.teamId,
    key_id: key.id,
    name: key.name,
    prefix: key.prefix,
    created_at: key.createdAt,
    expires_at: key.expiresAt,
    revoked_at: key.revokedAt,
    last_used_at: key.lastUsedAt,
  }
}
