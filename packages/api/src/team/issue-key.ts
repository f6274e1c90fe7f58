import type { Actor, Instant } from '@scrip/rules'
import type { Ports } from '../ports/ports.ts'
import type { ApiKey } from '../ports/teams.ts'
import { randomSecret } from '../secrets/random-secret.ts'

/** How much of the secret is kept, for people to recognise a key by. */
export const keptSecretCharacters = 8

export interface KeyOrder {
  readonly teamId: string
  readonly name: string
  readonly expiresAt: Instant | null
  readonly actor: Actor
  readonly requestId: string
  readonly ip: string | null
  readonly now: Instant
}

/** Makes an API key of 256 random bits. `secret` is shown once: only its keyed hash is kept. */
export async function issueKey(
  ports: Pick<Ports, 'ids' | 'teams' | 'secretHasher' | 'keyPrefix'>,
  order: KeyOrder,
): Promise<{ key: ApiKey; secret: string }> {
  const random = randomSecret()
  const secret = `${ports.keyPrefix}${random}`
  const key: ApiKey = {
    id: ports.ids.next('key'),
    teamId: order.teamId,
    name: order.name.trim(),
    prefix: `${ports.keyPrefix}${random.slice(0, keptSecretCharacters)}`,
    createdAt: order.now,
    expiresAt: order.expiresAt,
    revokedAt: null,
    lastUsedAt: null,
  }
  await ports.teams.addKey(key, await ports.secretHasher(secret), {
    id: ports.ids.next('aud'),
    at: order.now,
    actor: order.actor,
    action: 'key.create',
    target: key.id,
    teamId: order.teamId,
    reason: null,
    before: null,
    after: { name: key.name, prefix: key.prefix, expires_at: key.expiresAt },
    requestId: order.requestId,
    ip: order.ip,
  })
  return { key, secret }
}
