import type { Violation } from '../generated/schemas.ts'
import type { Call } from './request.ts'

/**
 * What is wrong with a call, found before anything is sent. Callers may not be type-checked: an empty or dotted id
 * would reach another path, and a header that cannot be sent would fail with its value in the message.
 */
export function findViolation({ operation, options, path }: Call): Violation | null {
  const names = Array.from(operation.path.matchAll(/\{(\w+)\}/g), (match) => match[1] ?? '')
  for (const [index, name] of names.entries()) {
    const value: unknown = path[index]
    if (typeof value !== 'string' || /^\.{0,2}$/.test(value)) {
      return { pointer: `/${name}`, in: 'path', message: 'must be an id' }
    }
  }
  const { hold, idempotencyKey, ifMatch, maxCredits } = options
  if (idempotencyKey !== undefined && !/^[\x21-\x7e]{1,255}$/.test(idempotencyKey)) {
    return { pointer: '/Idempotency-Key', in: 'header', message: 'must be 1 to 255 visible ASCII characters' }
  }
  if (maxCredits !== undefined && !(Number.isSafeInteger(maxCredits) && maxCredits >= 0)) {
    return { pointer: '/Credits-Max', in: 'header', message: 'must be a whole number of credits' }
  }
  if (hold !== undefined && !/^hld_[0-9A-Za-z]{1,64}$/.test(hold)) {
    return { pointer: '/Credits-Hold', in: 'header', message: 'must be the id of a hold' }
  }
  if (ifMatch !== undefined && !/^[0-9A-Za-z._-]{1,64}$/.test(ifMatch)) {
    return { pointer: '/If-Match', in: 'header', message: 'must be the version that a preview answered' }
  }
  return null
}
