import { type ErrorCode, errorCodes } from '@scrip/contract'
import { commonHeaders } from '../app/common-headers.ts'
import { type HeaderFields, refuse } from './answer.ts'
import type { HttpAnswer } from './http-answer.ts'
import { toHttpAnswer } from './to-http-answer.ts'

export interface StatusAnswer {
  readonly requestId: string
  /** Of the call: it decides who may read the headers. */
  readonly path: string
  /** Told in header and body. */
  readonly retryAfterSeconds: number | null
}

/** All statuses with which the contract refuses, from low to high. */
export const refusalStatuses: readonly number[] = [
  ...new Set(Object.values(errorCodes).map(({ status }) => status)),
].sort((a, b) => a - b)

/** A refusal with this status as the contract's error table has it; null when it has none. Nobody asked anything. */
export function answerOfStatus(status: number, options: StatusAnswer): HttpAnswer | null {
  const code = codes.find((candidate) => errorCodes[candidate].status === status)
  if (code === undefined) return null
  const { requestId, path, retryAfterSeconds } = options
  const facts = retryAfterSeconds === null ? {} : { retry_after_seconds: retryAfterSeconds }
  const headers: HeaderFields = retryAfterSeconds === null ? {} : { 'Retry-After': String(retryAfterSeconds) }
  const refused = refuse(code, errorCodes[code].description, facts, headers)
  return toHttpAnswer(refused, requestId, commonHeaders(path))
}

/** The plainest code of a status comes first. */
const plainest: readonly ErrorCode[] = ['forbidden', 'insufficient_credits', 'unavailable']
const codes: readonly ErrorCode[] = [...plainest, ...Object.keys(errorCodes).filter(isErrorCode)]

function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(errorCodes, text)
}
