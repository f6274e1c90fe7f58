import type { SecretHasher } from '@scrip/api'

/**
 * A quick hash of 256 bits. The keys of a mock are no secrets, so nothing need be hard to turn back; it only has to tell
 * texts apart. A cryptographic one would take longer than all the rest of a call.
 */
export const plainHasher: SecretHasher = async (secret) => {
  const known = hashes.get(secret)
  if (known !== undefined) return known
  if (hashes.size >= hashesMax) hashes.clear()
  const hash = quickHash(secret)
  hashes.set(secret, hash)
  return hash
}

// The same few keys come with every call.
const hashes = new Map<string, string>()
const hashesMax = 2000

/** The same without remembering. */
export function quickHash(secret: string): string {
  let text = ''
  for (let part = 0; part < 4; part += 1) text += hash64(secret, part)
  return text
}

/** Two interleaved multiplicative hashes with their ends mixed, so that a change of one letter changes all digits. */
function hash64(text: string, seed: number): string {
  let high = 0xdeadbeef ^ Math.imul(seed + 1, 0x9e3779b1)
  let low = 0x41c6ce57 ^ Math.imul(seed + 1, 0x85ebca6b)
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 2_654_435_761)
    low = Math.imul(low ^ code, 1_597_334_677)
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909)
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909)
  return hex32(high) + hex32(low)
}

function hex32(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0')
}
