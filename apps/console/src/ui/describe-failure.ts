import { ApiError, ConnectionError, RateLimitError, ScripError, ServerError, TimeoutError } from '@scrip/sdk'

/**
 * - `read` changes nothing.
 * - `write` carries an idempotency key: sent again it acts once.
 * - `repeatable` is a write that changes nothing when it is sent again.
 * - `unkeyed` is a write without one: sent again it may act twice.
 */
export type Act = 'read' | 'write' | 'repeatable' | 'unkeyed'

/** What a person must know about a call that failed. */
export interface Failure {
  readonly title: string
  readonly detail: string
  /** Whether credits moved. */
  readonly credits: string
  readonly advice: string
  readonly requestId: string | null
  /** Nobody knows whether the write took effect; only sending it again with the same key tells. */
  readonly isUnknown: boolean
}

const nothingMoved = 'No credits moved.'
const perhapsMoved = 'It is not known whether credits moved.'
const unknownAdvice: Readonly<Record<Act, string>> = {
  read: 'Try again.',
  write:
    'Send it again: the same idempotency key goes with it, so it takes effect once, however often it is sent.',
  repeatable: 'Send it again: done twice it is the same as done once.',
  unkeyed: 'Look whether it took effect before you try again.',
}

export function describeFailure(error: unknown, act: Act): Failure {
  const requestId = ScripError.is(error) ? error.requestId : null
  const isLost =
    error instanceof ConnectionError || error instanceof TimeoutError || error instanceof ServerError
  const isUnknown = act !== 'read' && (isLost || !(error instanceof ApiError))
  const credits = isUnknown && act !== 'repeatable' ? perhapsMoved : nothingMoved
  const texts = describeTexts(error)
  return { ...texts, advice: isUnknown ? unknownAdvice[act] : texts.advice, credits, requestId, isUnknown }
}

function describeTexts(error: unknown): Pick<Failure, 'title' | 'detail' | 'advice'> {
  if (error instanceof RateLimitError) {
    const wait = error.retryAfterSeconds
    const advice = wait === null ? 'Wait a minute and try again.' : `Try again in ${wait} seconds.`
    return { title: 'Too many requests', detail: error.message, advice }
  }
  if (error instanceof ApiError) {
    return {
      title: error.problem?.title ?? `The server answered ${error.status}`,
      detail: error.message,
      advice: adviceOf(error),
    }
  }
  if (error instanceof ConnectionError) {
    return {
      title: 'The server could not be reached',
      detail: 'The connection failed before an answer came.',
      advice: 'Check your connection and try again.',
    }
  }
  if (error instanceof TimeoutError) {
    return { title: 'No answer in time', detail: 'The server took too long to answer.', advice: 'Try again.' }
  }
  return {
    title: 'Something went wrong',
    detail: error instanceof Error ? error.message : 'An unexpected fault in the console.',
    advice: 'Reload the page. If it happens again, report it.',
  }
}

function adviceOf(error: ApiError): string {
  switch (error.code) {
    case 'unauthenticated':
      return 'Sign in again.'
    case 'forbidden':
      return 'Your role does not allow this. Ask a colleague whose role does.'
    case 'step_up_required':
      return 'Prove your second factor, then try again.'
    case 'approval_required':
      return 'Ask somebody else to approve it: preview it, then request approval.'
    case 'own_approval':
      return 'Ask a colleague to decide.'
    case 'already_decided':
      return 'Look at what was decided.'
    case 'csrf_failed':
      return 'Reload the page and try again.'
    case 'not_found':
      return 'Check the link, or find the team by its name.'
    case 'validation_failed':
    case 'malformed_request':
      return 'Correct what is marked and try again.'
    case 'version_conflict':
    case 'precondition_required':
      return 'Look at what changed, then preview again.'
    case 'refund_exceeds_charge':
      return 'Ask for what is left to refund, or look at the refunds that were made already.'
    case 'claw_back_exceeds_payment':
      return 'Ask for what the payment has left.'
    case 'grant_ended':
      return 'Look at the grant again: nothing of it is left to change.'
    case 'insufficient_credits':
      return 'Take at most what is available.'
    case 'idempotency_key_reused':
      return 'Look into the ledger whether the first request took effect, then start again.'
    default:
      return error.status >= 500
        ? 'Try again. If it happens again, report it with the request id.'
        : 'If it happens again, report it with the request id.'
  }
}
