import type { Mock } from '../mock.ts'
import type { Host } from './host.ts'

// No part of what users see. A copy of a mock with a `handle` of its own keeps it; a mock that lives elsewhere has none.
const key = Symbol('host')

export function withHost(mock: Mock, host: Host): Mock {
  return Object.assign(mock, { [key]: host })
}

/** All worlds of the mock, for whoever runs it; null for a mock that lives elsewhere. */
export function parseHost(mock: Mock): Host | null {
  const host: unknown = Reflect.get(mock, key)
  return typeof host === 'object' && host !== null ? (host as Host) : null
}
