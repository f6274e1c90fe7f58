import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { SecretHasher } from '../ports/ports.ts'

/**
 * Hashes secrets of 256 random bits (API keys, session and staff tokens) with HMAC-SHA-256, so that a stolen
 * database opens nothing. Such secrets need no slow hash: they cannot be guessed.
 *
 * The platform's own hands each text to another thread, which costs five times as much as the hash itself.
 *
 * @param pepper the installation's own secret, at least 16 bytes; whoever changes it revokes every key.
 */
export function createSecretHasher(pepper: Uint8Array<ArrayBuffer>): SecretHasher {
  const keyed = hmac.create(sha256, pepper)
  return async (secret) => bytesToHex(keyed.clone().update(utf8ToBytes(secret)).digest())
}
