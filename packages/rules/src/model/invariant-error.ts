/**
 * A law of the rulebook does not hold. It is never an expected refusal: the application answers 500 and raises an alert.
 */
export class InvariantError extends Error {
  override readonly name = 'InvariantError'
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}
