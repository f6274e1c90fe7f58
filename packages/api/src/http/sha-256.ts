import { sha256 as hash } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * SHA-256 of a short text, as hex. The platform's own is asynchronous and hands each text to another thread, which takes
 * longer than the rest of many a call.
 */
export function sha256(text: string): string {
  return bytesToHex(hash(utf8ToBytes(text)))
}
