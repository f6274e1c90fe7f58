import { toJson } from './text/harmless.ts'
import { ApiError, RateLimitError, ValidationError } from '../errors/api-error.ts'
import { ScripError } from '../errors/scrip-error.ts'
import { exitCodeOf } from './exit-code.ts'
import { InterruptedError } from './interrupted-error.ts'
import { toPlain } from './text/to-table.ts'

/** What an error tells a person. */
export function describeError(error: unknown): string {
  const lines = [messageOf(error)]
  if (error instanceof ValidationError) {
    lines.push(...error.fields.map(({ message, pointer }) => `  ${toOption(pointer)} ${message}`))
  }
  if (error instanceof RateLimitError && error.retryAfterSeconds !== null) {
    lines.push(`Try again in ${error.retryAfterSeconds} seconds.`)
  }
  if (error instanceof ApiError && error.code === 'insufficient_credits') {
    lines.push('`scrip balance` shows what there is. Nothing was taken for this call.')
  }
  if (!isSettled(error)) {
    lines.push('It may have been charged all the same: `scrip charges list` shows it.')
  }
  if (error instanceof ScripError && error.requestId !== null) lines.push(`Request: ${error.requestId}`)
  return lines.map(toPlain).join('\n')
}

/** Whatever was thrown because the run was ended from outside, that is what is told, and whether a call was on its way. */
export function toInterruption(thrown: unknown, { aborted, reason }: AbortSignal): unknown {
  if (!aborted || !(reason instanceof InterruptedError)) return thrown
  return new InterruptedError(reason.message, reason.by, isSettled(thrown))
}

/** `/job_title_or/0` → `--job-title-or`: what a person typed. */
function toOption(pointer: string): string {
  const name = pointer.split('/')[1] ?? ''
  return name === '' ? 'The filters' : `--${name.replaceAll('_', '-')}`
}

function isSettled(error: unknown): boolean {
  if (error instanceof ScripError) return error.credits.settled
  return !(error instanceof InterruptedError) || error.settled
}

/** The same for a script: one line of JSON. */
export function toErrorJson(error: unknown): string {
  const facts =
    error instanceof ScripError
      ? {
          operation: error.operation,
          request_id: error.requestId,
          settled: error.credits.settled,
          ...(error instanceof ApiError
            ? { status: error.status, code: error.code, problem: error.problem }
            : {}),
          ...(error instanceof RateLimitError ? { retry_after_seconds: error.retryAfterSeconds } : {}),
        }
      : error instanceof InterruptedError
        ? { settled: error.settled }
        : {}
  const name = error instanceof Error ? error.name : 'Error'
  return toJson({
    error: { name, message: messageOf(error), exit_code: exitCodeOf(error), ...facts },
  })
}

function messageOf(error: unknown): string {
  if (error instanceof TypeError)
    return 'The answer is not one of this API. Is the address of the server right?'
  return error instanceof Error ? error.message : String(error)
}

/** No output ever shows a key, whatever brought it there: one that was pasted as an argument, or a server's echo. */
export function hideKeys(text: string, keys: readonly string[]): string {
  // A short one is no key that this API makes, and would be found in many words.
  const real = keys.filter((key) => key.length >= 8)
  const hidden = real.reduce((rest, key) => rest.replaceAll(key, '[key]'), text)
  return hidden.replaceAll(/\bscrip_(live|test)_[^\s"'`]+/g, 'scrip_$1_[key]')
}
