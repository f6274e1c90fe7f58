/** A signal of this call alone. */
export interface ForwardedAbort {
  readonly signal: AbortSignal
  /** Must be called when the call is over. */
  stop(): void
}

/**
 * Follows the caller's signal by one listener that is taken off again. `AbortSignal.any` on a signal that many calls
 * share would keep something of each call for as long as that signal lives.
 */
export function forwardAbort(source: AbortSignal | undefined): ForwardedAbort | null {
  if (source === undefined) return null
  const controller = new AbortController()
  const abort = (): void => controller.abort(source.reason)
  if (source.aborted) abort()
  else source.addEventListener('abort', abort, { once: true })
  return { signal: controller.signal, stop: () => source.removeEventListener('abort', abort) }
}
