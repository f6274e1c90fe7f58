import type { SecretHasher } from '../ports/ports.ts'

/** Without letters that are taken for digits. */
const alphabet = '23456789abcdefghjkmnpqrstvwxyz'
const length = 10
const count = 10

/** Ten codes of 49 bits, such as `k3m9p-q7r2t`; each opens once. */
export function makeRecoveryCodes(): readonly string[] {
  return Array.from({ length: count }, makeRecoveryCode)
}

function makeRecoveryCode(): string {
  let text = ''
  while (text.length < length) {
    // 240 is the largest multiple of 30 in a byte; what is above would make some letters likelier than others.
    for (const byte of crypto.getRandomValues(new Uint8Array(length))) {
      if (byte < 240 && text.length < length) text += alphabet.charAt(byte % alphabet.length)
    }
  }
  return `${text.slice(0, length / 2)}-${text.slice(length / 2)}`
}

/** As it was typed, without what does not matter. */
export function normalizeCode(code: string): string {
  return code.toLowerCase().replaceAll(/[\s-]/g, '')
}

/** The hash is keyed and belongs to one person, so that it cannot be looked up. */
export async function hashRecoveryCode(hash: SecretHasher, staffId: string, code: string): Promise<string> {
  // No token that anybody sends has a line break, so nobody can have this hashed for them.
  return hash(`recovery code\n${staffId}\n${normalizeCode(code)}`)
}
