import { type ErrorCode, type Problem, errorCodes } from '@scrip/contract'
import type { Refused } from './answer.ts'

/** The refusal as RFC 9457 has it, with the legacy members inside, so that clients of both can read it. */
export function toProblem(
  refused: Refused,
  requestId: string,
): Problem & { readonly [fact: string]: unknown } {
  const { type, title, status, theirstack } = errorCodes[refused.code]
  return {
    type: `/problems/${type}`,
    title,
    status,
    detail: refused.detail,
    code: refused.code,
    request_id: requestId,
    error: { code: theirstack ?? refused.code, title, description: refused.detail },
    ...refused.facts,
  }
}

export function statusOf(code: ErrorCode): number {
  return errorCodes[code].status
}
