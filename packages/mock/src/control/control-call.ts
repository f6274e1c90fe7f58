import type { FaultHandle } from '../faults/fault.ts'
import type { Mock } from '../mock.ts'

/** A call of the control API, read. */
export interface ControlCall {
  /** The world that `?world=` names. */
  readonly mock: Mock
  /** What stands in the places of the path's parameters. */
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** Where the caller reached the mock. */
  readonly origin: string
  /** The JSON of the body; null when there was none. */
  readonly body: unknown
  /** The faults that were added through the control API, per world. */
  readonly faultBook: FaultBook
}

/** A fault that can be shown again: the handle alone does not tell what was asked for. */
export interface BookedFault {
  readonly fault: unknown
  readonly handle: FaultHandle
}

/** World → id → fault. */
export type FaultBook = Map<string, Map<string, BookedFault>>

/** @returns what becomes the answer's JSON; undefined answers without a body. */
export type ControlHandler = (call: ControlCall) => unknown
