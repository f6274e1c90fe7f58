import type { SecretHasher } from '../ports/ports.ts'
import { constantTimeEqual } from '../secrets/constant-time-equal.ts'

/** The signature of a cursor's text, as hex. */
export type CursorSigner = (text: string) => Promise<string>

/** 128 bits: nobody guesses them, and a cursor stays short. */
const signatureLength = 32

/** Cursors are signed for one team. No credential has spaces, so no signature is ever the hash of one. */
export function createCursorSigner(secretHasher: SecretHasher, teamId: string): CursorSigner {
  return async (text) => (await secretHasher(`search cursor ${teamId} ${text}`)).slice(0, signatureLength)
}

export async function sealCursor(text: string, sign: CursorSigner): Promise<string> {
  return `${await sign(text)}.${text}`
}

/** The text that was sealed; null when it was changed, or sealed for another team. */
export async function openCursor(sealed: string, sign: CursorSigner): Promise<string | null> {
  const dot = sealed.indexOf('.')
  if (dot === -1) return null
  const text = sealed.slice(dot + 1)
  return constantTimeEqual(sealed.slice(0, dot), await sign(text)) ? text : null
}
