import {
  type CaptureHoldCommand,
  type CreateHoldCommand,
  credits,
  type RecordPaymentCommand,
  type ReleaseHoldCommand,
  systemActor,
} from '@scrip/rules'
import { keyActor, type Overrides } from './commands.ts'

const call = {
  actor: keyActor,
  apiKeyId: keyActor.id,
  memberId: null,
  idempotency: null,
  dryRun: false,
  kind: 'api',
} as const

/** Ten api credits for an hour. */
export function holdCommand(teamId: string, overrides: Overrides<CreateHoldCommand> = {}): CreateHoldCommand {
  return {
    type: 'create_hold',
    teamId,
    requestId: 'req_hold',
    operation: 'createHold',
    ...call,
    amount: credits(10),
    ttlSeconds: 3600,
    label: null,
    ...overrides,
  }
}

/** All that is still held. */
export function captureCommand(
  teamId: string,
  holdId: string,
  overrides: Overrides<CaptureHoldCommand> = {},
): CaptureHoldCommand {
  return {
    type: 'capture_hold',
    teamId,
    requestId: 'req_capture',
    operation: 'captureHold',
    ...call,
    holdId,
    amount: null,
    records: 0,
    ...overrides,
  }
}

export function releaseCommand(
  teamId: string,
  holdId: string,
  overrides: Overrides<ReleaseHoldCommand> = {},
): ReleaseHoldCommand {
  return {
    type: 'release_hold',
    teamId,
    requestId: 'req_release',
    operation: 'releaseHold',
    ...call,
    holdId,
    ...overrides,
  }
}

/** 100 api credits that never expire, bought with an invoice. */
export function paymentCommand(
  teamId: string,
  paymentId: string,
  overrides: Overrides<RecordPaymentCommand> = {},
): RecordPaymentCommand {
  return {
    type: 'record_payment',
    teamId,
    requestId: 'req_payment',
    actor: systemActor,
    kind: 'api',
    paymentId,
    amount: credits(100),
    source: 'top_up',
    priority: 100,
    expiresAt: null,
    invoiceId: `inv_${paymentId}`,
    ...overrides,
  }
}
