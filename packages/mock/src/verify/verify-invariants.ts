import type { World } from '../worlds/world.ts'
import { VerificationError } from './verification-error.ts'

const shownMax = 10

/** @throws VerificationError when a credit law is broken or a call was answered with a 500. */
export function verifyInvariants({ name, store, errors }: World): void {
  const [error] = errors
  if (error !== undefined) {
    throw new VerificationError(`World \`${name}\` answered a call with a 500: ${String(error)}`, {
      cause: error,
    })
  }
  const violations = store.lawViolations()
  if (violations.length === 0) return
  const lines = violations.slice(0, shownMax).map(({ law, message }) => `${law}: ${message}`)
  const rest = violations.length > shownMax ? [`and ${violations.length - shownMax} more`] : []
  throw new VerificationError([`World \`${name}\` breaks credit laws:`, ...lines, ...rest].join('\n'))
}
