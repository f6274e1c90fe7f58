import { pbkdf2 } from '@noble/hashes/pbkdf2.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { fromBase64, toBase64 } from '../secrets/encoding.ts'
import { constantTimeEqual } from '../secrets/constant-time-equal.ts'

/** What OWASP asks of PBKDF2 with SHA-256. */
export const passwordIterations = 600_000

const hashBytes = 32
/** So few, which only a test asks for, are done before the platform has handed them to another thread. */
const fewIterations = 10

/**
 * `pbkdf2-sha256$<iterations>$<salt>$<hash>`: the parameters travel with the hash, so they can be raised later.
 */
export async function hashPassword(
  password: string,
  iterations: number = passwordIterations,
  salt: Uint8Array<ArrayBuffer> = crypto.getRandomValues(new Uint8Array(16)),
): Promise<string> {
  return format(iterations, salt, await derive(password, salt, iterations))
}

/** False too when the hash is not one of ours. */
export async function verifyPassword(password: string, passwordHash: string): Promise<boolean> {
  const parsed = parsePasswordHash(passwordHash)
  if (parsed === null) return false
  const derived = await derive(password, parsed.salt, parsed.iterations)
  return constantTimeEqual(passwordHash, format(parsed.iterations, parsed.salt, derived))
}

function parsePasswordHash(text: string): { iterations: number; salt: Uint8Array<ArrayBuffer> } | null {
  const [scheme, iterations, salt] = text.split('$')
  if (scheme !== 'pbkdf2-sha256' || iterations === undefined || salt === undefined) return null
  if (!/^[1-9]\d{0,7}$/.test(iterations)) return null
  const bytes = fromBase64(salt)
  return bytes === null ? null : { iterations: Number(iterations), salt: bytes }
}

function format(iterations: number, salt: Uint8Array, hash: Uint8Array): string {
  return `pbkdf2-sha256$${iterations}$${toBase64(salt)}$${toBase64(hash)}`
}

async function derive(
  password: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<Uint8Array> {
  // The same password may be typed composed or decomposed; NFKC makes one of both.
  const secret = new TextEncoder().encode(password.normalize('NFKC'))
  if (iterations <= fewIterations) return pbkdf2(sha256, secret, salt, { c: iterations, dkLen: hashBytes })
  const key = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveBits'])
  return new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, hashBytes * 8),
  )
}
