import type { Clock, IdSource } from '../ports/clock.ts'

const crockford = '0123456789abcdefghjkmnpqrstvwxyz'
const randomCharacters = 16
/** Asking for many random bytes at once costs little more than for a few, and a charge makes five ids. */
const bytesAtOnce = 256 * randomCharacters

/**
 * Random ids that sort by time: 48 bits of milliseconds and 80 random bits in Crockford's base 32,
 * such as `grant_01jd4q8w0e5c7v9k2m3n4p5q6r`.
 */
export function createIdSource(clock: Clock): IdSource {
  const bytes = new Uint8Array(bytesAtOnce)
  let used = bytesAtOnce
  let last = { now: Number.NaN, text: '' }

  function randomPart(): string {
    if (used === bytesAtOnce) {
      crypto.getRandomValues(bytes)
      used = 0
    }
    let text = ''
    for (const end = used + randomCharacters; used < end; used += 1)
      text += crockford.charAt((bytes[used] ?? 0) % 32)
    return text
  }

  return {
    next: (prefix) => {
      const now = clock.now()
      if (now !== last.now) last = { now, text: timePart(now) }
      return `${prefix}_${last.text}${randomPart()}`
    },
  }
}

function timePart(now: number): string {
  let text = ''
  for (let rest = now, index = 0; index < 10; index += 1) {
    text = crockford.charAt(rest % 32) + text
    rest = Math.floor(rest / 32)
  }
  return text
}
