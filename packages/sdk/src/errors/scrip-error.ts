import type { Receipt } from '../core/receipt.ts'

/** What every error of this package knows about the call. */
export interface ErrorContext {
  /** Operation id of the contract, such as `searchJobs`. */
  readonly operation: string
  readonly credits: Receipt
  readonly requestId: string | null
}

// A registered symbol is the same in every copy of this package, so `ScripError.is` works across them.
const brand = Symbol.for('@scrip/sdk/error')

/** The one family of errors that calls throw. Its texts and fields never hold an API key, a token or a body sent. */
export class ScripError extends Error implements ErrorContext {
  override readonly name: string = 'ScripError'
  readonly operation: string
  readonly credits: Receipt
  readonly requestId: string | null

  constructor(message: string, context: ErrorContext, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.operation = context.operation
    this.credits = context.credits
    this.requestId = context.requestId
    Object.defineProperty(this, brand, { value: true })
  }

  /** Like `instanceof ScripError`, but also true for errors of another copy of this package. */
  static is(value: unknown): value is ScripError {
    return typeof value === 'object' && value !== null && brand in value
  }
}
