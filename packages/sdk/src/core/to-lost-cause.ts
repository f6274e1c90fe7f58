import { codeOf } from './trial.ts'

/**
 * What broke the connection, as a plain error with its code. An injected `fetch` may throw anything, also something
 * that holds the request; only its innermost message and code are kept.
 */
export function toLostCause(thrown: unknown): Error | undefined {
  let inner = thrown
  while (inner instanceof Error && inner.cause instanceof Error) inner = inner.cause
  if (!(inner instanceof Error)) return undefined
  const code = codeOf(thrown)
  return Object.assign(new Error(inner.message), code === '' ? {} : { code })
}
