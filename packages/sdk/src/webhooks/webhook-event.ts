import type { Company, CompanyTechnology, Job } from '../generated/schemas.ts'
import { WebhookSignatureError } from './webhook-signature-error.ts'

interface EventBase {
  /** The same in every delivery of the event. Deliveries come at least once: act once for each id. */
  readonly id: string | number
  /** Signed time of this delivery. Null under TheirStack's signature, which has none. */
  readonly sentAt: Date | null
}

/** A job matches the saved search. */
export interface JobNewEvent extends EventBase {
  readonly type: 'job.new'
  readonly payload: Job
}

/** A job that matched the saved search is closed. */
export interface JobClosedEvent extends EventBase {
  readonly type: 'job.closed'
  readonly payload: Job
}

/** A company matches the saved search. */
export interface CompanyNewEvent extends EventBase {
  readonly type: 'company.new'
  readonly payload: Company
}

/** A company uses a technology that it did not use before. */
export interface TechnologyNewEvent extends EventBase {
  readonly type: 'tech.new'
  readonly payload: CompanyTechnology
}

/** An event that this version of the package does not know. Answer it with 2xx, or it is sent again. */
export interface UnknownEvent extends EventBase {
  readonly type: 'unknown'
  /** Its type in the words of the wire. */
  readonly wireType: string
  readonly payload: unknown
}

/** What a webhook delivers, told apart by `type`. */
export type WebhookEvent = JobNewEvent | JobClosedEvent | CompanyNewEvent | TechnologyNewEvent | UnknownEvent

/**
 * @param body bytes whose signature was found right: their shape is then the server's word
 * @throws WebhookSignatureError with `unreadable`
 */
export function parseEvent(body: Uint8Array, sentAt: Date | null): WebhookEvent {
  const { id, type, payload } = parseWireEvent(body)
  switch (type) {
    case 'job.new':
    case 'job.closed':
      return { id, type, payload: payload as Job, sentAt }
    case 'company.new':
      return { id, type, payload: payload as Company, sentAt }
    case 'tech.new':
      return { id, type, payload: payload as CompanyTechnology, sentAt }
    default:
      return { id, type: 'unknown', wireType: type, payload, sentAt }
  }
}

interface WireEvent {
  readonly id: string | number
  readonly type: string
  readonly payload: unknown
}

function parseWireEvent(body: Uint8Array): WireEvent {
  let event: unknown
  try {
    event = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    throw new WebhookSignatureError('unreadable', 'The body of the delivery is not JSON.')
  }
  if (typeof event === 'object' && event !== null && 'id' in event && 'type' in event && 'payload' in event) {
    const { id, type, payload } = event
    const isKnownId = typeof id === 'string' || typeof id === 'number'
    const isKnownPayload = typeof payload === 'object' && payload !== null
    if (isKnownId && typeof type === 'string' && isKnownPayload) return { id, type, payload }
  }
  throw new WebhookSignatureError('unreadable', 'The body of the delivery has no `id`, `type` and `payload`.')
}
