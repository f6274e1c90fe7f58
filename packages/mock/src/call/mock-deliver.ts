import type { HttpRequest } from '@scrip/api'
import type { Mock } from '../mock.ts'
import type { Delivery, Transport } from './delivery.ts'

/** How a transport asks a mock: it is told of what breaks, and breaks it in its own way. */
export type Deliver = (request: HttpRequest, transport: Transport, ip: string | null) => Promise<Delivery>

// No part of what users see. A copy of a mock with a `handle` of its own keeps it; a mock that lives elsewhere has none.
const key = Symbol('deliver')

export function withDeliver(mock: Mock, deliver: Deliver): Mock {
  return Object.assign(mock, { [key]: deliver })
}

/** Null for a mock that lives elsewhere. */
export function parseDeliver(mock: Mock): Deliver | null {
  const deliver: unknown = Reflect.get(mock, key)
  return typeof deliver === 'function' ? (deliver as Deliver) : null
}
