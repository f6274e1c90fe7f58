import type {
  CaptureHoldCommand,
  CreateHoldCommand,
  HoldResult,
  Idempotency,
  ReleaseHoldCommand,
} from '@scrip/rules'
import type { Refused } from '../http/answer.ts'
import { type CustomerCall, customerActor } from '../http/call.ts'
import { refuseOutcome } from '../http/refused-outcome.ts'
import { hashRequest } from '../http/request-hash.ts'
import type { Ports } from '../ports/ports.ts'
import { submitOne } from '../priced/submit-one.ts'

type HoldWriteId = 'createHold' | 'captureHold' | 'releaseHold'

/**
 * The part of a command that every write on a hold has.
 *
 * @param asked what makes two requests under one key the same.
 */
export async function holdCommandBase(call: CustomerCall<HoldWriteId>, asked: unknown) {
  const { customer, operation, requestId } = call
  const key = call.request.headers['Idempotency-Key']
  const idempotency: Idempotency | null =
    key === undefined ? null : { key, requestHash: await hashRequest(operation, asked) }
  return {
    teamId: customer.team.id,
    requestId,
    actor: customerActor(customer),
    operation,
    apiKeyId: customer.key.id,
    memberId: null,
    idempotency,
    dryRun: false,
  }
}

/** Submits the write; a key that was used before answers what it answered then. */
export async function submitHold(
  ports: Ports,
  command: CreateHoldCommand | CaptureHoldCommand | ReleaseHoldCommand,
): Promise<{ ok: true; result: HoldResult } | { ok: false; refused: Refused }> {
  const outcome = await submitOne(ports.ledger, command)
  if (outcome.status === 'refused') {
    return { ok: false, refused: refuseOutcome(outcome.refusal, ports.topUpUrl ?? null) }
  }
  if (outcome.result.type !== 'hold') throw new Error(`a hold was answered with ${outcome.result.type}`)
  return { ok: true, result: outcome.result }
}
