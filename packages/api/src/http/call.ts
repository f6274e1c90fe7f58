import type { InputOf, OperationId } from '@scrip/contract'
import type { Actor, Instant, Plan, Warrant } from '@scrip/rules'
import type { Customer } from '../auth/authenticate-customer.ts'
import type { Ports } from '../ports/ports.ts'
import type { StaffSession } from '../ports/staff.ts'

/** What every use case gets: the world, the instant of the call, and the request as the contract has it. */
interface CallBase<Operation extends OperationId> {
  readonly ports: Ports
  readonly operation: Operation
  /** One instant for the whole call; the ledger decides its own under its locks. */
  readonly now: Instant
  readonly requestId: string
  readonly ip: string | null
  readonly request: InputOf<Operation>
  /** The media types that the caller likes, as sent. */
  readonly accept: string
}

export interface CustomerCall<Operation extends OperationId> extends CallBase<Operation> {
  readonly customer: Customer
  readonly plan: Plan
}

export interface StaffCall<Operation extends OperationId> extends CallBase<Operation> {
  readonly session: StaffSession
  /** The session's cookie; null when a staff token was sent. */
  readonly sessionToken: string | null
  /** Of a write that a second person has approved: it is done for whoever asked, within the limit of whoever approved. */
  readonly warrant?: Warrant
}

/** Sign-in is the only call of nobody. */
export type OpenCall<Operation extends OperationId> = CallBase<Operation>

export function customerActor({ key }: Customer): Actor {
  return { type: 'api_key', id: key.id, label: key.name }
}

export function staffActor({ staff }: StaffSession): Actor {
  return { type: 'staff', id: staff.id, label: staff.email }
}
