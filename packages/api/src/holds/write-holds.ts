import { type CaptureHoldCommand, type ReleaseHoldCommand, credits } from '@scrip/rules'
import { type Answer, answerCreated, answerOk } from '../http/answer.ts'
import type { CustomerCall } from '../http/call.ts'
import { refuseMissing } from '../http/refused-outcome.ts'
import { toApiHoldReceipt } from './api-hold.ts'
import { holdCommandBase, submitHold } from './submit-hold.ts'

export async function createHold(call: CustomerCall<'createHold'>): Promise<Answer> {
  const { body } = call.request
  const submitted = await submitHold(call.ports, {
    ...(await holdCommandBase(call, body)),
    type: 'create_hold',
    kind: body.kind,
    amount: credits(body.amount),
    ttlSeconds: body.ttl_seconds,
    label: body.label ?? null,
  })
  return submitted.ok ? answerCreated(toApiHoldReceipt(submitted.result)) : submitted.refused
}

export async function captureHold(call: CustomerCall<'captureHold'>): Promise<Answer> {
  const { body, path } = call.request
  const amount = body.amount ?? null
  return endHold(call, {
    ...(await holdCommandBase(call, { path, body })),
    type: 'capture_hold',
    holdId: path.hold_id,
    amount: amount === null ? null : credits(amount),
    records: body.records,
  })
}

export async function releaseHold(call: CustomerCall<'releaseHold'>): Promise<Answer> {
  const { path } = call.request
  const base = await holdCommandBase(call, { path })
  return endHold(call, { ...base, type: 'release_hold', holdId: path.hold_id })
}

/** The path does not tell the hold's kind, and a command goes to one account. */
async function endHold(
  { ports, customer }: CustomerCall<'captureHold' | 'releaseHold'>,
  command: Omit<CaptureHoldCommand, 'kind'> | Omit<ReleaseHoldCommand, 'kind'>,
): Promise<Answer> {
  const hold = await ports.ledger.findHold(customer.team.id, command.holdId)
  if (hold === null) return refuseMissing('hold', command.holdId)
  const submitted = await submitHold(ports, { ...command, kind: hold.kind })
  return submitted.ok ? answerOk(toApiHoldReceipt(submitted.result)) : submitted.refused
}
