import type { MockClock } from './clock/mock-clock.ts'
import type { DecisionTrace } from './explain/decision-trace.ts'
import type { MockFaults } from './faults/fault.ts'
import type { MockRequests } from './journal/journal-entry.ts'
import type { ScenarioName } from './scenarios/scenario-name.ts'
import type { SeedCommand, SeedResult } from './scenarios/seed-command.ts'
import type { Snapshot } from './snapshot/snapshot.ts'
import type { StaffRole } from './staff/staff-role.ts'
import type { MockVerify } from './verify/mock-verify.ts'

/** What the SDK's `createClient` takes. */
export interface MockClient {
  readonly apiKey: string
  readonly baseUrl: string
  readonly fetch: typeof fetch
}

/** What the SDK's `createAdminClient` takes. */
export interface MockStaff {
  readonly token: string
  readonly baseUrl: string
  readonly fetch: typeof fetch
}

/**
 * One world of the mock: its own teams, credits, keys, ids and clock. A call whose API key or staff token names another
 * world of the same host is answered by that one.
 */
export interface Mock extends AsyncDisposable {
  /** The world's name: 1 to 40 of `a-z`, `0-9` and `-`. It is in the keys of the world. */
  readonly name: string
  readonly baseUrl: string
  /** Give it to whatever takes a `fetch`. Any host is answered; a path without one is read against `baseUrl`. */
  readonly fetch: typeof fetch
  /** Answers as the server would. */
  handle(request: Request): Promise<Response>
  /**
   * For the SDK: `createClient(mock.client())`. The key is valid at once, and the same in every run. With `team`, the name or id of a team that a seed command made: the first key of that one.
   *
   * @throws RangeError when the world has no such team.
   */
  client(options?: { readonly team?: string }): MockClient
  /** For the SDK: `createAdminClient(mock.staff('owner'))`. */
  staff(role: StaffRole): MockStaff
  /**
   * `SCRIP_API_KEY` and `SCRIP_BASE_URL`, for code that reads its settings from the environment. While a listener serves
   * the mock it is the listener's address, else `baseUrl`, where nobody answers but the mock's own `fetch`.
   */
  env(): Record<'SCRIP_API_KEY' | 'SCRIP_BASE_URL', string>
  /**
   * Another world of this host, made at its first use with the same options. Without a name it is a new one. A host keeps
   * 1,000 worlds, and one without a call for half an hour goes: `verify` of the one that begins anew then says so.
   *
   * @throws RangeError when no world may have that name.
   */
  world(name?: string): Mock
  /** The names of all worlds of this host that were used. */
  worlds(): readonly string[]
  /**
   * Changes the world by the very commands that the support staff use, or leads a world that nobody has called yet to
   * where a scenario begins. `seed([])` changes nothing and tells who the first team is.
   *
   * @throws Error with the server's words when a command is refused; those before it stay.
   */
  seed(commands: ScenarioName | readonly SeedCommand[]): Promise<SeedResult>
  readonly clock: MockClock
  readonly faults: MockFaults
  readonly requests: MockRequests
  readonly verify: MockVerify
  /**
   * Why a call was answered as it was, from what the ledger wrote.
   *
   * @param requestId the answer's `Request-Id`.
   * @throws RangeError when the journal has no such call, or no longer.
   */
  explain(requestId: string): DecisionTrace
  /** The world as it is now; journal and faults are not in it. */
  snapshot(): Snapshot
  /**
   * The world as it was, its clock too. Forgets the journal and all faults.
   *
   * @throws RangeError when it is no snapshot, or one of another version or of other rules.
   */
  restore(snapshot: Snapshot): void
  /** The world as it began: the scenario anew, the same ids, no journal, no faults. */
  reset(): void
  /** Forgets the world. */
  [Symbol.asyncDispose](): Promise<void>
}
