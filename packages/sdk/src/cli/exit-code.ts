import {
  ApiError,
  AuthError,
  BudgetExceededError,
  ConflictError,
  InsufficientCreditsError,
  NotFoundError,
  PlanLimitError,
  RateLimitError,
  ValidationError,
} from '../errors/api-error.ts'
import {
  AbortedError,
  ConnectionError,
  ResponseParseError,
  TimeoutError,
} from '../errors/no-answer-errors.ts'
import { InterruptedError } from './interrupted-error.ts'
import { SignedOutError, TooFewCreditsError, UsageError } from './usage-error.ts'

/** What the exit code of `scrip` says. The README has the same table. Never renumbered: scripts rely on it. */
export const exitCodes = {
  done: 0,
  unexpected: 1,
  usage: 2,
  signedOut: 3,
  forbidden: 4,
  credits: 5,
  rateLimited: 6,
  noAnswer: 7,
  notFound: 8,
  conflict: 9,
  server: 10,
  interrupted: 130,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof UsageError || error instanceof ValidationError) return exitCodes.usage
  if (error instanceof SignedOutError) return exitCodes.signedOut
  if (error instanceof AuthError) return error.status === 401 ? exitCodes.signedOut : exitCodes.forbidden
  if (error instanceof PlanLimitError) return exitCodes.forbidden
  if (error instanceof InsufficientCreditsError || error instanceof BudgetExceededError)
    return exitCodes.credits
  if (error instanceof RateLimitError) return exitCodes.rateLimited
  if (error instanceof ConnectionError || error instanceof TimeoutError) return exitCodes.noAnswer
  if (error instanceof NotFoundError) return exitCodes.notFound
  if (error instanceof ConflictError) return exitCodes.conflict
  if (error instanceof TooFewCreditsError) return exitCodes.credits
  if (error instanceof InterruptedError && error.by === 'reader') return exitCodes.done
  if (error instanceof AbortedError || error instanceof InterruptedError) return exitCodes.interrupted
  // An answer of another shape than the API's is only noticed when it is used.
  if (error instanceof ResponseParseError || error instanceof TypeError) return exitCodes.server
  // A 402 without a readable body is one all the same.
  if (error instanceof ApiError) return error.status === 402 ? exitCodes.credits : exitCodes.server
  return exitCodes.unexpected
}
