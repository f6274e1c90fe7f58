import type { Receipt } from '../core/receipt.ts'

/** What every error of this package knows about the call. */
export type ErrorContext = Readonly<{
  /** What was called, such as `jobs.search`. */
  operation: string
  credits: Receipt
  requestId: string | null
}>

// A registered symbol is the same in every copy of this package, so `ScripError.is` works across them.
const brand = Symbol.for('@scrip/sdk/error')

/** The one family of errors that calls throw. Its texts and fields never hold an API key, a token or a body sent. */
export class ScripError extends Error {
  override readonly name: string = 'ScripError'
  declare readonly operation: string
  declare readonly credits: Receipt
  declare readonly requestId: string | null

  /** @param context what the error knows: all of it becomes its fields, and subclasses declare more of them */
  constructor(message: string, context: ErrorContext & Readonly<Record<string, unknown>>, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause })
    Object.assign(this, context)
  }

  get [brand](): true {
    return true
  }

  /** Like `instanceof ScripError`, but also true for errors of another copy of this package. */
  static is(value: unknown): value is ScripError {
    return typeof value === 'object' && value !== null && brand in value
  }
}
