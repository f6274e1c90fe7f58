import type { MockClock } from '../clock/mock-clock.ts'
import type { Fault, FaultHandle } from '../faults/fault.ts'
import type { MockRequests } from '../journal/journal-entry.ts'
import type { Mock, MockClient } from '../mock.ts'
import type { MockVerify } from '../verify/mock-verify.ts'

/** The same methods, each of which answers a promise. */
export type Remote<Part> = {
  readonly [Name in keyof Part]: Part[Name] extends (...args: infer Args) => infer Answer
    ? (...args: Args) => Promise<Awaited<Answer>>
    : Part[Name]
}

export interface ListedFault {
  readonly id: string
  readonly hits: number
  readonly fault: Fault
}

export interface RemoteFaults {
  add(fault: Fault): Promise<Remote<FaultHandle>>
  /** Those that were added through the control API. */
  list(): Promise<readonly ListedFault[]>
  clear(): Promise<void>
}

type Near = Pick<Mock, 'name' | 'baseUrl' | 'fetch' | 'handle' | 'staff' | 'env'>
type Far = Remote<Pick<Mock, 'worlds' | 'seed' | 'explain' | 'snapshot' | 'restore' | 'reset'>>

/**
 * A world of a mock that runs in another process. It has the names of `Mock`, and whatever has to ask that process answers
 * a promise: code that awaits each call runs on both.
 */
export interface RemoteMock extends Near, Far, AsyncDisposable {
  /** The first key of the world, known without asking. */
  client(): MockClient
  /** The first key of a team that a seed command made. */
  client(options: { readonly team: string }): Promise<MockClient>
  /** Another world of the same process, opened; a new one without a name. */
  world(name?: string): Promise<RemoteMock>
  readonly clock: Remote<MockClock>
  readonly faults: RemoteFaults
  readonly requests: Remote<MockRequests>
  readonly verify: Remote<MockVerify>
}
