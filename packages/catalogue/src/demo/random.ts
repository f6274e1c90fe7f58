/** A small deterministic source of chance (sfc32): the same seed gives the same catalogue for ever. */
export class Random {
  #a: number
  #b: number
  #c: number
  #counter = 1

  constructor(seed: number) {
    this.#a = seed | 0
    this.#b = 0x9e3779b9 | 0
    this.#c = 0x243f6a88 | 0
    for (let round = 0; round < 12; round += 1) this.#next32()
  }

  #next32(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0
    this.#counter = (this.#counter + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum
    return sum >>> 0
  }

  /** In [0, 1). */
  fraction(): number {
    return this.#next32() / 0x1_0000_0000
  }

  /** A whole number from `from` to `to`, both included. */
  integer(from: number, to: number): number {
    return from + Math.floor(this.fraction() * (to - from + 1))
  }

  chance(probability: number): boolean {
    return this.fraction() < probability
  }

  pick<T>(items: readonly [T, ...T[]] | readonly T[]): T {
    const item = items[this.integer(0, items.length - 1)]
    if (item === undefined) throw new RangeError('nothing to pick from')
    return item
  }

  /** Distinct items in the order of the list; all of them when there are no more. */
  sample<T>(items: readonly T[], count: number): readonly T[] {
    const indices = new Set<number>()
    const wanted = Math.min(count, items.length)
    while (indices.size < wanted) indices.add(this.integer(0, items.length - 1))
    return items.filter((_, index) => indices.has(index))
  }

  /** An opaque identity of URL-safe characters. */
  token(length: number): string {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    return Array.from({ length }, () => alphabet[this.integer(0, 63)]).join('')
  }
}
