import type { Instant } from '@scrip/rules'
import { type Refused, refuse } from '../http/answer.ts'
import type { HttpHeaders } from '../http/http-request.ts'
import type { Ports } from '../ports/ports.ts'
import type { ApiKey, Team } from '../ports/teams.ts'
import { bearerToken } from './bearer-token.ts'

export interface Customer {
  readonly team: Team
  readonly key: ApiKey
}

/** In the order of refusals: who it is, then whether the key still lives, then whether the team does. */
export async function authenticateCustomer(
  ports: Ports,
  headers: HttpHeaders,
  now: Instant,
): Promise<{ ok: true; customer: Customer } | { ok: false; refused: Refused }> {
  const secret = bearerToken(headers)
  if (secret === null) return no('unauthenticated', 'Send the API key as `Authorization: Bearer <API key>`.')
  const found = await ports.teams.findKeyByHash(await ports.secretHasher(secret))
  if (found === null) return no('unauthenticated', 'There is no such API key.')
  const { key, team } = found
  if (key.revokedAt !== null) return no('key_revoked', `The API key \`${key.prefix}…\` was revoked.`)
  if (key.expiresAt !== null && now >= key.expiresAt)
    return no('key_expired', `The API key \`${key.prefix}…\` has expired.`)
  if (team.status === 'suspended') return no('team_suspended', 'The team is suspended. Write to support.')
  ports.teams.touchKey(key.id, team.id, now)
  return { ok: true, customer: { team, key } }
}

function no(
  code: 'unauthenticated' | 'key_revoked' | 'key_expired' | 'team_suspended',
  detail: string,
): { ok: false; refused: Refused } {
  const headers = code === 'team_suspended' ? {} : { 'WWW-Authenticate': 'Bearer' }
  return { ok: false, refused: refuse(code, detail, {}, headers) }
}
