/** The run was ended from outside. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError'
  /** A person pressed Ctrl+C, or the program that read the results has gone. */
  readonly by: 'person' | 'reader'
  /** False when a call was on its way: it may have been charged. */
  readonly settled: boolean

  constructor(message: string, by: 'person' | 'reader', settled = true) {
    super(message)
    this.by = by
    this.settled = settled
  }
}
