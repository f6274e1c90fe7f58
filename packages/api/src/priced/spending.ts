import { type Credits, type Idempotency, credits } from '@scrip/rules'
import { type PricedOperationId, isFlagSet } from '@scrip/contract'
import { type CustomerCall, customerActor } from '../http/call.ts'
import { hashRequest } from '../http/request-hash.ts'

/** The part of a ledger command that every priced call has. */
export interface Spending {
  readonly teamId: string
  readonly requestId: string
  readonly actor: ReturnType<typeof customerActor>
  readonly operation: PricedOperationId
  readonly apiKeyId: string
  readonly memberId: null
  readonly max: Credits | null
  readonly holdId: string | null
  readonly idempotency: Idempotency | null
  readonly dryRun: boolean
}

/** The contract has judged the headers; here they become what the rules ask for. */
export async function fromApiSpending(call: CustomerCall<PricedOperationId>): Promise<Spending> {
  const { headers, body } = call.request
  const max = headers['Credits-Max'] ?? null
  const holdId = headers['Credits-Hold'] ?? null
  const key = headers['Idempotency-Key'] ?? null
  const dryRun = isFlagSet(headers['Credits-Dry-Run'])
  return {
    teamId: call.customer.team.id,
    requestId: call.requestId,
    actor: customerActor(call.customer),
    operation: call.operation,
    apiKeyId: call.customer.key.id,
    memberId: null,
    max: max === null ? null : credits(max),
    holdId,
    // A dry run takes nothing, so there is nothing to repeat.
    idempotency:
      key === null || dryRun
        ? null
        : { key, requestHash: await hashRequest(call.operation, { body, max, holdId }) },
    dryRun,
  }
}
