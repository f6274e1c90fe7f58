/** Adds to a cache that holds at most `most` entries: the oldest goes when one too many comes. */
export function keepNewest<Key, Value>(cache: Map<Key, Value>, key: Key, value: Value, most: number): void {
  cache.set(key, value)
  if (cache.size <= most) return
  const oldest = cache.keys().next()
  if (oldest.done !== true) cache.delete(oldest.value)
}
