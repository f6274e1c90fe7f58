import type { Clock, IdSource } from '../ports/clock.ts'

const crockford = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * Random ids that sort by time: 48 bits of milliseconds and 80 random bits in Crockford's base 32,
 * such as `grant_01jd4q8w0e5c7v9k2m3n4p5q6r`.
 */
export function createIdSource(clock: Clock): IdSource {
  return { next: (prefix) => `${prefix}_${timePart(clock.now())}${randomPart()}` }
}

function timePart(now: number): string {
  let text = ''
  for (let rest = now, index = 0; index < 10; index += 1) {
    text = crockford.charAt(rest % 32) + text
    rest = Math.floor(rest / 32)
  }
  return text
}

function randomPart(): string {
  let text = ''
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) text += crockford.charAt(byte % 32)
  return text
}
