import type { SecretHasher } from '../ports/ports.ts'
import { toHex } from './encoding.ts'

/**
 * Hashes secrets of 256 random bits (API keys, session and staff tokens) with HMAC-SHA-256, so that a stolen
 * database opens nothing. Such secrets need no slow hash: they cannot be guessed.
 *
 * @param pepper the installation's own secret, at least 16 bytes; whoever changes it revokes every key.
 */
export function createSecretHasher(pepper: Uint8Array<ArrayBuffer>): SecretHasher {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = crypto.subtle.importKey('raw', pepper, algorithm, false, ['sign'])
  const encoder = new TextEncoder()
  return async (secret) => toHex(await crypto.subtle.sign('HMAC', await key, encoder.encode(secret)))
}
