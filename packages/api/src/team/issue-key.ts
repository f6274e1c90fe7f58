import type { Actor, AuditRecord, Instant } from '@scrip/rules'
import type { Creation } from '../ports/creation.ts'
import type { Ports } from '../ports/ports.ts'
import type { ApiKey } from '../ports/teams.ts'
import { deriveSecret } from '../secrets/derive-secret.ts'
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

type KeyPorts = Pick<Ports, 'ids' | 'teams' | 'secretHasher' | 'keyPrefix' | 'newSecret'>

export interface IssuedKey {
  readonly key: ApiKey
  readonly secret: string
}

/** Makes an API key of 256 random bits. `secret` is shown once: only its keyed hash is kept. */
export async function issueKey(ports: KeyPorts, order: KeyOrder): Promise<IssuedKey> {
  const { key, secret, audit } = makeKey(ports, order, newSecretOf(ports))
  await ports.teams.addKey(key, await ports.secretHasher(secret), audit)
  return { key, secret }
}

/** An order that may come twice. */
export interface RepeatableKeyOrder extends KeyOrder {
  readonly creation: Omit<Creation, 'madeId' | 'salt' | 'at'>
}

/**
 * The same for an order that may come twice: its secret can be told again, from a random salt that is kept for as long as
 * the order's key, by `tellKeySecret`. Null when the key was used already.
 */
export async function issueKeyOnce(ports: KeyPorts, order: RepeatableKeyOrder): Promise<IssuedKey | null> {
  const salt = newSecretOf(ports)
  const { key, secret, audit } = makeKey(ports, order, await deriveSecret(ports.secretHasher, salt))
  const creation = { ...order.creation, at: order.now, madeId: key.id, salt }
  const isMade = await ports.teams.addKey(key, await ports.secretHasher(secret), audit, creation)
  return isMade ? { key, secret } : null
}

export async function tellKeySecret(
  { secretHasher, keyPrefix }: Pick<Ports, 'secretHasher' | 'keyPrefix'>,
  { salt }: Creation,
): Promise<string> {
  if (salt === null) throw new Error('the creation made no API key')
  return `${keyPrefix}${await deriveSecret(secretHasher, salt)}`
}

function newSecretOf({ newSecret = randomSecret }: KeyPorts): string {
  return newSecret()
}

function makeKey(
  ports: KeyPorts,
  order: KeyOrder,
  random: string,
): IssuedKey & { readonly audit: AuditRecord } {
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
  const audit: AuditRecord = {
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
  }
  return { key, secret, audit }
}
