/** Thrown by a condition's maker for the item of a list that it cannot use. */
export class UnusableValue extends Error {
  readonly index: number | null

  constructor(message: string, index: number | null = null) {
    super(message)
    this.index = index
  }
}
