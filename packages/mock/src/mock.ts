import type { MockClock } from './clock/mock-clock.ts'
import type { SeedCommand, SeedResult } from './scenarios/seed-command.ts'
import type { StaffRole } from './staff/staff-role.ts'

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

export interface MockVerify {
  /**
   * Recomputes the credit laws from everything that the world has written.
   *
   * @throws VerificationError that names the broken laws.
   */
  invariants(): Promise<void>
}

/**
 * One world of the mock: its own teams, credits, keys, ids and clock. A call whose API key or staff token names another
 * world of the same host is answered by that one.
 */
export interface Mock {
  /** The world's name: 1 to 40 of `a-z`, `0-9` and `-`. It is in the keys of the world. */
  readonly name: string
  readonly baseUrl: string
  /** Give it to whatever takes a `fetch`. Any host is answered; a path without one is read against `baseUrl`. */
  readonly fetch: typeof fetch
  /** Answers as the server would. */
  handle(request: Request): Promise<Response>
  /** For the SDK: `createClient(mock.client())`. The key is valid at once, and the same in every run. */
  client(): MockClient
  /** For the SDK: `createAdminClient(mock.staff('owner'))`. */
  staff(role: StaffRole): MockStaff
  /** `SCRIP_API_KEY` and `SCRIP_BASE_URL`, for code that reads its settings from the environment. */
  env(): Record<'SCRIP_API_KEY' | 'SCRIP_BASE_URL', string>
  /**
   * Another world of this host, made at its first use with the same options. Without a name it is a new one.
   *
   * @throws RangeError when no world may have that name.
   */
  world(name?: string): Mock
  /**
   * Changes the world's team by the very commands that the support staff use. `seed([])` changes nothing and tells who
   * the team is.
   *
   * @throws Error with the server's words when a command is refused; those before it stay.
   */
  seed(commands: readonly SeedCommand[]): Promise<SeedResult>
  readonly clock: MockClock
  readonly verify: MockVerify
}
