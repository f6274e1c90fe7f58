import type { Instant } from '@scrip/rules'

const periodMs = 30_000
const digits = 6
/** Clocks of telephones go wrong by some seconds, and typing takes some: one step before and one after are taken too. */
const driftSteps = 1
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

export function stepOf(now: Instant): number {
  return Math.floor(now / periodMs)
}

/**
 * Which time step the code belongs to, of those near now that are newer than `lastStep`; null when none. A caller that keeps the
 * answer as the next `lastStep` takes each code once (RFC 6238, 5.2).
 */
export async function findTotpStep(
  secret: Uint8Array<ArrayBuffer>,
  code: string,
  now: Instant,
  lastStep: number,
): Promise<number | null> {
  let found: number | null = null
  // All steps are worked out whichever fits, so that the time tells nothing.
  for (let drift = -driftSteps; drift <= driftSteps; drift += 1) {
    const step = stepOf(now) + drift
    const isRight = (await totpCode(secret, step)) === code
    if (isRight && step > lastStep) found ??= step
  }
  return found
}

/** The code of one time step: HMAC-SHA-1, six digits (RFC 4226, 5.3), which is what every application knows. */
export async function totpCode(secret: Uint8Array<ArrayBuffer>, step: number): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-1' }
  const key = await crypto.subtle.importKey('raw', secret, algorithm, false, ['sign'])
  const counter = new DataView(new ArrayBuffer(8))
  counter.setBigUint64(0, BigInt(step))
  const mac = new DataView(await crypto.subtle.sign('HMAC', key, counter.buffer))
  const offset = mac.getUint8(mac.byteLength - 1) & 0x0f
  const number = mac.getUint32(offset) & 0x7fffffff
  return String(number % 10 ** digits).padStart(digits, '0')
}

/** What an authenticator application reads as a QR code. */
export function toOtpauthUri(email: string, secret: Uint8Array): string {
  const label = `Scrip:${encodeURIComponent(email)}`
  return `otpauth://totp/${label}?secret=${toBase32(secret)}&issuer=Scrip&algorithm=SHA1&digits=${digits}&period=${periodMs / 1000}`
}

/** RFC 4648 without padding. */
export function toBase32(bytes: Uint8Array): string {
  let text = ''
  let rest = 0
  let bits = 0
  for (const byte of bytes) {
    rest = (rest << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += alphabet.charAt((rest >> bits) & 31)
    }
    rest &= (1 << bits) - 1
  }
  return bits === 0 ? text : text + alphabet.charAt((rest << (5 - bits)) & 31)
}
