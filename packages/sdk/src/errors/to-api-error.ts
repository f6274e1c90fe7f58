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
  type Shortage,
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
export function toApiError(answer: RefusedAnswer, context: ErrorContext): ApiError {
  const problem = parseProblem(answer.text)
  const { status } = answer
  switch (status) {
    case 400:
    case 422:
      return new ValidationError({ status, problem }, context)
    case 401:
      return new AuthError({ status, problem }, context)
    case 402:
      return toPaymentError(problem, context)
    case 403:
      return problem?.code === 'plan_limit'
        ? new PlanLimitError(problem, context)
        : new AuthError({ status, problem }, context)
    case 404:
      return new NotFoundError({ status, problem }, context)
    case 409:
    case 412:
    case 428:
      return new ConflictError({ status, problem }, context)
    case 429:
      return new RateLimitError({ status, problem }, answer.retryAfterSeconds, context)
    default:
      return status >= 500
        ? new ServerError({ status, problem }, context)
        : new ApiError({ status, problem }, context)
  }
}

function toPaymentError(problem: Problem | null, context: ErrorContext): ApiError {
  const shortage = problem === null ? null : parseShortage(problem)
  if (problem === null || shortage === null) return new ApiError({ status: 402, problem }, context)
  return problem.code === 'budget_exceeded'
    ? new BudgetExceededError(problem, shortage, context)
    : new InsufficientCreditsError(problem, shortage, context)
}

function parseShortage({ kind, required, available }: Problem): Shortage | null {
  if (kind === undefined || required === undefined || available === undefined) return null
  return { kind, required, available }
}

/** The members that every problem has are enough to know one; the rest is the server's word. */
function parseProblem(text: string): Problem | null {
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body !== 'object' || body === null) return null
    if (!('code' in body) || typeof body.code !== 'string') return null
    if (!('detail' in body) || typeof body.detail !== 'string') return null
    return body as Problem
  } catch {
    return null
  }
}
