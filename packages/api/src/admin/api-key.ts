import type { ApiKey as ApiApiKey } from '@scrip/contract'
import type { Instant } from '@scrip/rules'
import { toApiInstant, toApiNullableInstant } from '../http/instants.ts'
import type { ApiKey } from '../ports/teams.ts'

export function toApiKey(key: ApiKey, now: Instant): ApiApiKey {
  return {
    id: key.id,
    name: key.name,
    prefix: key.prefix,
    state: stateOf(key, now),
    created_at: toApiInstant(key.createdAt),
    expires_at: toApiNullableInstant(key.expiresAt),
    revoked_at: toApiNullableInstant(key.revokedAt),
    last_used_at: toApiNullableInstant(key.lastUsedAt),
  }
}

function stateOf(key: ApiKey, now: Instant): ApiApiKey['state'] {
  if (key.revokedAt !== null) return 'revoked'
  return key.expiresAt !== null && now >= key.expiresAt ? 'expired' : 'active'
}
