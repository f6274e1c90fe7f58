import { ScripError } from './scrip-error.ts'

/** The server could not be reached, or the connection broke before the answer was complete. */
export class ConnectionError extends ScripError {
  override readonly name = 'ConnectionError'
}

/** No answer within `timeout` (one attempt) or `deadline` (the whole call). */
export class TimeoutError extends ScripError {
  override readonly name = 'TimeoutError'
}

/** The caller's `signal` ended the call. */
export class AbortedError extends ScripError {
  override readonly name = 'AbortedError'
}

/** The server answered 2xx, but its body cannot be read. The receipt says what it cost. */
export class ResponseParseError extends ScripError {
  override readonly name = 'ResponseParseError'
  declare readonly status: number
}
