import { toHex } from '../secrets/encoding.ts'
import { canonicalJson } from './canonical-json.ts'

/** What makes two requests under one idempotency key the same: the operation, what was asked, and the cap. */
export async function hashRequest(operation: string, asked: unknown): Promise<string> {
  const text = `${operation}\n${canonicalJson(asked)}`
  return toHex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
}
