import type { Command } from './command.ts'
import { addDays, type Instant } from './model/instant.ts'
import type { Idempotency } from './model/usage-record.ts'
import { idempotencyMapKey, idempotencyRefOf } from './needs.ts'
import type { Outcome, Result } from './outcome.ts'
import type { AccountView, IdempotencyRecord } from './view.ts'

const daysKept = 1

/** A key is kept for 24 hours after it was used at `usedAt`: at exactly 24 hours it is forgotten. */
export function isKeyForgotten(usedAt: Instant, now: Instant): boolean {
  return now >= addDays(usedAt, daysKept)
}

/**
 * Answers a command whose key was seen before: the stored answer for the same request, a refusal for another (L21).
 * Null when the command carries no key, or one that is new or was forgotten.
 */
export function judgeIdempotency(view: AccountView, command: Command, now: Instant): Outcome | null {
  const ref = idempotencyRefOf(command)
  if (ref === null) return null
  const seen = view.idempotency.get(idempotencyMapKey(ref.operation, ref.key))
  if (seen === undefined || isKeyForgotten(seen.at, now)) return null
  if (seen.requestHash === keyOf(command)?.requestHash) {
    return {
      status: 'replayed',
      result: seen.answer,
      trace: [`${ref.operation}: the key was used before, same answer`],
    }
  }
  return {
    status: 'refused',
    refusal: { code: 'idempotency_key_reused', key: ref.key },
    trace: [`${ref.operation}: the key was used before for another request`],
  }
}

/** What to keep of an accepted command; null when it carries no key. A record of a forgotten key is overwritten. */
export function idempotencyOf(
  command: Command,
  at: Instant,
  answer: Result,
): readonly IdempotencyRecord[] | null {
  const ref = idempotencyRefOf(command)
  const idempotency = keyOf(command)
  if (ref === null || idempotency === null) return null
  return [{ ...ref, requestHash: idempotency.requestHash, at, answer }]
}

function keyOf(command: Command): Idempotency | null {
  return 'idempotency' in command ? command.idempotency : null
}
