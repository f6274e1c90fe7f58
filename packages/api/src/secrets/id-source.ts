import type { Clock, IdSource } from '../ports/clock.ts'

const crockford = '0123456789abcdefghjkmnpqrstvwxyz'
const timeCharacters = 10
const randomCharacters = 13
const countCharacters = 3
/** So many ids of one millisecond keep their order; nobody makes more in it. */
const countMax = 32 ** countCharacters - 1
/** Asking for many random bytes at once costs little more than for a few, and a charge makes five ids. */
const bytesAtOnce = 256 * randomCharacters

/**
 * Ids that sort in the order in which they were made, also within a millisecond: what is listed by them, such as the audit
 * log, would otherwise come in an order of chance. 48 bits of milliseconds, 15 bits that count the ids of one, and 65 random
 * bits keep those of many processes apart, in Crockford's base 32: `grant_01jd4q8w0e0002k2m3n4p5q6rs`.
 */
export function createIdSource(clock: Clock): IdSource {
  const bytes = new Uint8Array(bytesAtOnce)
  let used = bytesAtOnce
  let last = { now: Number.NaN, text: '' }
  let made = 0

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
      if (now === last.now) made = Math.min(made + 1, countMax)
      else {
        made = 0
        last = { now, text: inBase32(now, timeCharacters) }
      }
      return `${prefix}_${last.text}${inBase32(made, countCharacters)}${randomPart()}`
    },
  }
}

function inBase32(number: number, characters: number): string {
  let text = ''
  for (let rest = number, index = 0; index < characters; index += 1) {
    text = crockford.charAt(rest % 32) + text
    rest = Math.floor(rest / 32)
  }
  return text
}
