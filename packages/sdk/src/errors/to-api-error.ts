import type { Problem } from '../generated/schemas.ts'
import {
  ApiError,
  AuthError,
  BudgetExceededError,
  ConflictError,
  type Fault,
  InsufficientCreditsError,
  NotFoundError,
  PlanLimitError,
  RateLimitError,
  ServerError,
  ValidationError,
} from './api-error.ts'
import type { ErrorContext } from './scrip-error.ts'

/** What is read of a refusal; a body of the contract has the first two at least. */
type Reasons = Partial<Omit<Problem, 'errors'>> & { readonly errors?: readonly Fault[] }

/**
 * Makes the error of the family that fits an answer outside 2xx, or a refusal of this client, which sends nothing: then
 * there are no attempts, and no problem body.
 *
 * @param reasons what the body says; an empty object when it is not of the contract
 */
export function toApiError(
  status: number,
  reasons: Reasons,
  context: ErrorContext,
  retryAfterSeconds: number | null = null,
): ApiError {
  const { available, code = null, current_version, detail, errors, kind, limit, required } = reasons
  const isSent = context.credits.attempts.length > 0
  const isBudget = code === 'budget_exceeded'
  const [Kind, facts] = ((): readonly [
    new (...given: ConstructorParameters<typeof ApiError>) => ApiError,
    object?,
  ] => {
    switch (status) {
      case 400:
      case 422:
        return [ValidationError, { fields: errors ?? [] }]
      case 402:
        if (!Number.isFinite(required) || !Number.isFinite(available)) return [ApiError]
        return [
          isBudget ? BudgetExceededError : InsufficientCreditsError,
          { kind, required, available, ...(isBudget && { source: isSent ? 'server' : 'client' }) },
        ]
      case 404:
        return [NotFoundError]
      case 409:
      case 412:
      case 428:
        return [ConflictError, { currentVersion: current_version ?? null }]
      case 429:
        return [RateLimitError, { retryAfterSeconds }]
      case 401:
      case 403:
        return code === 'plan_limit' ? [PlanLimitError, { limit: limit ?? null }] : [AuthError]
      default:
        return [status >= 500 ? ServerError : ApiError]
    }
  })()
  const problem = isSent && code ? reasons : null
  return new Kind(detail ?? `The server answered ${status}.`, { ...context, status, code, problem, ...facts })
}

/** The members that every problem has are enough to know one; the rest is the server's word. */
export function parseProblem(text: string): Reasons {
  try {
    const body: unknown = JSON.parse(text)
    const { code, detail } = body as Record<string, unknown>
    if (typeof code === 'string' && typeof detail === 'string') return body as Problem
  } catch {
    // A proxy's page, or nothing.
  }
  return {}
}
