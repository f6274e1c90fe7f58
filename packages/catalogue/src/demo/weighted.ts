import type { Random } from './random.ts'

/** Picks one of the items, each as often as its share says. */
export function pickShare<T extends { readonly share: number }>(random: Random, items: readonly T[]): T {
  const total = items.reduce((sum, item) => sum + item.share, 0)
  let left = random.fraction() * total
  for (const item of items) {
    left -= item.share
    if (left < 0) return item
  }
  return random.pick(items)
}
