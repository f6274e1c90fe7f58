/**
 * A map that moves along with a batch: copied when it is first written, then written in place, since copying per command
 * is quadratic and copying what is never written is waste.
 */
export class BatchMap<Value> {
  private given: ReadonlyMap<string, Value>
  private own: Map<string, Value> | null = null

  constructor(given: ReadonlyMap<string, Value>) {
    this.given = given
  }

  get current(): ReadonlyMap<string, Value> {
    return this.own ?? this.given
  }

  set(key: string, value: Value): void {
    this.own ??= new Map(this.given)
    this.own.set(key, value)
  }

  delete(key: string): void {
    this.own ??= new Map(this.given)
    this.own.delete(key)
  }
}
