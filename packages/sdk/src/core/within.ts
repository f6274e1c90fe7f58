/**
 * Waits for what may never come, but no longer than the call may take.
 *
 * @param endsAt ms of `performance.now()`
 * @throws DOMException `AbortError` when the signal ends it, and `TimeoutError` when the time is up
 */
export async function within<Result>(
  work: PromiseLike<Result>,
  endsAt: number,
  signal: AbortSignal | undefined,
): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>()
  const end = (): void => reject(new DOMException('', signal?.aborted ? 'AbortError' : 'TimeoutError'))
  const timer = setTimeout(end, Math.max(0, endsAt - performance.now()))
  signal?.addEventListener('abort', end)
  if (signal?.aborted) end()
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', end)
  }
}
