/**
 * The usual sizes below the largest, and the largest: each once and in this order, since each has a database of its own and
 * costs are compared with those of the smallest.
 */
export function sizesUpTo(largest: number, usual: readonly number[]): readonly number[] {
  return [...usual.filter((size) => size < largest), largest]
}
