/**
 * SHA-256 of a short text, as hex. The platform's own is asynchronous and hands each text to another thread, which takes
 * longer than the rest of many a call.
 */
export function sha256(text: string): string {
  const words = toPaddedWords(new TextEncoder().encode(text))
  const state = new Uint32Array(initial)
  const schedule = new Uint32Array(64)
  for (let block = 0; block < words.length; block += 16) {
    schedule.set(words.subarray(block, block + 16))
    extend(schedule)
    compress(state, schedule)
  }
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('')
}

const { initial, constants } = deriveConstants()

/** The fractional parts of the square and cube roots of the first primes, as the standard has them (FIPS 180-4, 4.2.2). */
function deriveConstants(): { readonly initial: Uint32Array; readonly constants: Uint32Array } {
  const primes: number[] = []
  for (let candidate = 2; primes.length < 64; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate)
  }
  const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 0x1_0000_0000)
  return {
    initial: Uint32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime))),
    constants: Uint32Array.from(primes, (prime) => fraction(Math.cbrt(prime))),
  }
}

/** A one, zeros, and the length in bits at the end of the last block. */
function toPaddedWords(bytes: Uint8Array): Uint32Array {
  const words = new Uint32Array(((bytes.length + 8) >> 6) * 16 + 16)
  for (const [index, byte] of bytes.entries()) setByte(words, index, byte)
  setByte(words, bytes.length, 0x80)
  words[words.length - 2] = Math.floor(bytes.length / 0x2000_0000)
  words[words.length - 1] = bytes.length << 3
  return words
}

function setByte(words: Uint32Array, index: number, byte: number): void {
  words[index >> 2] = at(words, index >> 2) | (byte << (24 - (index & 3) * 8))
}

function extend(schedule: Uint32Array): void {
  for (let index = 16; index < 64; index += 1) {
    const [before2, before15] = [at(schedule, index - 2), at(schedule, index - 15)]
    const sigma0 = turn(before15, 7) ^ turn(before15, 18) ^ (before15 >>> 3)
    const sigma1 = turn(before2, 17) ^ turn(before2, 19) ^ (before2 >>> 10)
    schedule[index] = at(schedule, index - 16) + sigma0 + at(schedule, index - 7) + sigma1
  }
}

function compress(state: Uint32Array, schedule: Uint32Array): void {
  let [a, b, c, d] = [at(state, 0), at(state, 1), at(state, 2), at(state, 3)]
  let [e, f, g, h] = [at(state, 4), at(state, 5), at(state, 6), at(state, 7)]
  for (let index = 0; index < 64; index += 1) {
    const sum1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const choice = (e & f) ^ (~e & g)
    const first = (h + sum1 + choice + at(constants, index) + at(schedule, index)) | 0
    const sum0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + sum0 + majority) | 0
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = at(state, index) + word
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}

/** Every index here is within its array. */
function at(words: Uint32Array, index: number): number {
  return words[index] ?? 0
}
