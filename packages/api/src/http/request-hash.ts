import { toHex } from '../secrets/encoding.ts'
import { canonicalJson } from './canonical-json.ts'
import { sha256 } from './sha-256.ts'

/** A longer text is worth another thread. */
const shortLengthMax = 8000

/** What makes two requests under one idempotency key the same: the operation, what was asked, and the cap. */
export async function hashRequest(operation: string, asked: unknown): Promise<string> {
  const text = `${operation}\n${canonicalJson(asked)}`
  if (text.length <= shortLengthMax) return sha256(text)
  return toHex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
}
