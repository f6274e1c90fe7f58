import { errorCodes as generatedErrorCodes } from './generated/errors.ts'
import type { ErrorCode } from './generated/named-types.ts'

/** What belongs to an error code for ever. */
export interface ErrorCodeFacts {
  readonly status: number
  readonly title: string
  /** Last part of the problem type's URI, `/problems/<type>`. */
  readonly type: string
  /** The legacy code, where one is known. */
  readonly theirstack: string | null
  readonly description: string
}

/** The one table from code to status. */
export const errorCodes: { readonly [Code in ErrorCode]: ErrorCodeFacts } = generatedErrorCodes
