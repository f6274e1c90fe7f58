import type { SecretHasher } from '../ports/ports.ts'
import { secretAlphabet, secretLength } from './random-secret.ts'

/**
 * A secret of 256 bits that can be made once more from its random salt, but only with the secret of the installation:
 * what the database keeps of it opens nothing.
 */
export async function deriveSecret(hash: SecretHasher, salt: string): Promise<string> {
  // No secret that anybody sends begins like this, so nobody can have it hashed for them.
  let rest = BigInt(`0x${await hash(`derived secret\n${salt}`)}`)
  let text = ''
  while (text.length < secretLength) {
    text = secretAlphabet.charAt(Number(rest % 62n)) + text
    rest /= 62n
  }
  return text
}
