const madeId = /\b([a-z]+)_0007[0-9a-z]{12}\b/g

/**
 * Names the ids of one side by the order in which they are first seen. A store may decide a batch twice and draw ids that
 * nothing gets, so the ids of two stores that do the same need not be the same (L37: ids aside).
 */
export class IdNames {
  private readonly names = new Map<string, string>()

  /** The same value with its ids replaced; what is no plain data stays as it is. */
  rename(value: unknown): unknown {
    if (typeof value === 'string')
      return value.replaceAll(madeId, (id, prefix: string) => this.nameOf(id, prefix))
    if (Array.isArray(value)) return value.map((item) => this.rename(item))
    if (value instanceof Map)
      return new Map([...value].map(([key, item]) => [this.rename(key), this.rename(item)]))
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
      return value
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [this.rename(name), this.rename(item)]),
    )
  }

  private nameOf(id: string, prefix: string): string {
    const known = this.names.get(id)
    if (known !== undefined) return known
    const name = `${prefix} ${this.names.size + 1}`
    this.names.set(id, name)
    return name
  }
}
