import type { Problem } from '../generated/schemas.ts'
import {
  ApiError,
  AuthError,
  BudgetExceededError,
  ConflictError,
  InsufficientCreditsError,
  NotFoundError,
  PlanLimitError,
  RateLimitError,
  ServerError,
  ValidationError,
} from './api-error.ts'
import type { ErrorContext } from './scrip-error.ts'

/** An answer that is a refusal. */
export interface RefusedAnswer {
  readonly status: number
  readonly text: string
  readonly retryAfterSeconds: number | null
}

/** Makes the error of the family that fits an answer outside 2xx. It never throws itself. */
export function toApiError(
  { retryAfterSeconds, status, text }: RefusedAnswer,
  context: ErrorContext,
): ApiError {
  const problem = parseProblem(text)
  const {
    available,
    code = null,
    current_version,
    detail,
    errors = [],
    kind,
    limit = null,
    required,
  } = problem ?? {}
  const [Kind, facts] = ((): readonly [
    new (...given: ConstructorParameters<typeof ApiError>) => ApiError,
    object?,
  ] => {
    switch (status) {
      case 400:
      case 422:
        return [ValidationError, { fields: errors }]
      case 402:
        if (required === undefined) return [ApiError]
        return code === 'budget_exceeded'
          ? [BudgetExceededError, { source: 'server', kind, required, available }]
          : [InsufficientCreditsError, { kind, required, available }]
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
        return code === 'plan_limit' ? [PlanLimitError, { limit }] : [AuthError]
      default:
        return [status >= 500 ? ServerError : ApiError]
    }
  })()
  return new Kind(detail ?? `The server answered ${status}.`, { ...context, status, code, problem, ...facts })
}

/** The members that every problem has are enough to know one; the rest is the server's word. */
function parseProblem(text: string): Problem | null {
  try {
    const body: unknown = JSON.parse(text)
    const { code, detail } = body as Record<string, unknown>
    return typeof code === 'string' && typeof detail === 'string' ? (body as Problem) : null
  } catch {
    return null
  }
}
