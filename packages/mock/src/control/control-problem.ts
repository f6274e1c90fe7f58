import { VerificationError } from '../verify/verification-error.ts'

export type ControlErrorCode =
  | 'cross_origin'
  | 'invalid_argument'
  | 'not_found'
  | 'method_not_allowed'
  | 'verification_failed'
  | 'too_large'
  | 'refused'

/** What the control API answers with something else than 2xx. */
export class ControlError extends Error {
  override readonly name = 'ControlError'
  readonly code: ControlErrorCode

  constructor(code: ControlErrorCode, message: string) {
    super(message)
    this.code = code
  }
}

/** Everything that is thrown below a route, as an answer. */
export function toControlProblem(error: unknown): Response {
  const code = codeOf(error)
  const detail = error instanceof Error ? error.message : String(error)
  const status = statusOf(code)
  return Response.json(
    { type: 'about:blank', title: titleOf(code), status, code, detail },
    { status, headers: { 'content-type': 'application/problem+json' } },
  )
}

function codeOf(error: unknown): ControlErrorCode {
  if (error instanceof ControlError) return error.code
  if (error instanceof VerificationError) return 'verification_failed'
  // The mock says so of every argument that makes no sense.
  return error instanceof RangeError || error instanceof TypeError ? 'invalid_argument' : 'refused'
}

function statusOf(code: ControlErrorCode): number {
  switch (code) {
    case 'invalid_argument':
      return 400
    case 'cross_origin':
      return 403
    case 'not_found':
      return 404
    case 'method_not_allowed':
      return 405
    case 'verification_failed':
      return 409
    case 'too_large':
      return 413
    case 'refused':
      return 422
  }
}

function titleOf(code: ControlErrorCode): string {
  switch (code) {
    case 'invalid_argument':
      return 'This makes no sense'
    case 'cross_origin':
      return 'Pages of other origins may not turn the mock'
    case 'not_found':
      return 'There is no such thing'
    case 'method_not_allowed':
      return 'This path takes another method'
    case 'verification_failed':
      return 'The check failed'
    case 'too_large':
      return 'This is too large'
    case 'refused':
      return 'The mock refused'
  }
}
