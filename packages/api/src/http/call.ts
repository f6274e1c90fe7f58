import type { InputOf, OperationId } from '@scrip/contract'
import type { Actor, Instant, Plan, Warrant } from '@scrip/rules'
import type { Customer } from '../auth/authenticate-customer.ts'
import type { Ports } from '../ports/ports.ts'
import type { StaffAct, StaffSession } from '../ports/staff.ts'

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

/** A call that a person makes, or may become a person by. */
interface PersonCall<Operation extends OperationId> extends CallBase<Operation> {
  /** What the browser calls itself, for people to tell their sessions apart. */
  readonly userAgent: string | null
}

export interface StaffCall<Operation extends OperationId> extends PersonCall<Operation> {
  readonly session: StaffSession
  /** The session's cookie; null when a staff token was sent. */
  readonly sessionToken: string | null
  /** Of a write that a second person has approved: it is done for whoever asked, within the limit of whoever approved. */
  readonly warrant?: Warrant
}

/** What leads to a session is called by nobody yet. */
export interface OpenCall<Operation extends OperationId> extends PersonCall<Operation> {
  /** The cookie that binds a sign-in at the identity provider to this browser. */
  readonly oidcCookie: string | null
}

export function customerActor({ key }: Customer): Actor {
  return { type: 'api_key', id: key.id, label: key.name }
}

export function staffActor({ staff }: StaffSession): Actor {
  return { type: 'staff', id: staff.id, label: staff.email }
}

/** The circumstances of a call of the staff, as sessions and the audit log keep them. */
export function actOf({ now, requestId, ip, userAgent }: Omit<PersonCall<OperationId>, 'request'>): StaffAct {
  return { now, requestId, ip, userAgent }
}
