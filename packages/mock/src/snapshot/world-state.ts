import type { RateLimiterState } from '@scrip/api'
import { type MemorySnapshot, parseMemorySnapshot } from '@scrip/store-memory'
import type { ClockState } from '../clock/world-clock.ts'
import { parseTime } from '../clock/parse-time.ts'
import { isFields } from '../text/parse-record.ts'
import type { OpenTeam } from '../worlds/world.ts'

/** What a snapshot holds of a world. A world that nobody has called yet has no team. */
export interface WorldState {
  readonly clock: ClockState
  readonly idsMade: number
  readonly teams: readonly OpenTeam[]
  readonly store: MemorySnapshot
  /** Empty in snapshots of older mocks. */
  readonly rateLimits: RateLimiterState
}

/** @throws RangeError when it was not made by `takeWorldSnapshot`. */
export function parseWorldState(value: unknown): WorldState {
  if (!isFields(value)) throw new RangeError('The snapshot has no state.')
  const { clock, idsMade, teams, rateLimits = [] } = value
  const isWhole =
    isFields(clock) &&
    typeof clock['at'] === 'number' &&
    typeof clock['isFrozen'] === 'boolean' &&
    typeof idsMade === 'number' &&
    Number.isSafeInteger(idsMade) &&
    Array.isArray(teams) &&
    teams.every(isTeam) &&
    Array.isArray(rateLimits)
  if (!isWhole) throw new RangeError('The snapshot was changed: it has no clock, ids or teams.')
  const store = parseMemorySnapshot(value['store'])
  const at = parseTime(Number(clock['at']), 'snapshot.state.clock.at')
  if (at < newestOf(store)) {
    throw new RangeError('The snapshot was changed: its clock stands before what its ledger has written.')
  }
  if (idsMade < store.audits.length + store.teams.length) {
    throw new RangeError('The snapshot was changed: it has more in it than ids were made.')
  }
  return { ...(value as unknown as WorldState), store, rateLimits: rateLimits as RateLimiterState }
}

function isTeam(value: unknown): boolean {
  return isFields(value) && ['teamId', 'teamName', 'apiKey'].every((name) => typeof value[name] === 'string')
}

/** Entries are written in the order of their instants, so the last of each account is its newest. */
function newestOf({ ledgers }: MemorySnapshot): number {
  const newest = ledgers.flatMap(({ accounts }) =>
    accounts.map(({ entries }) => entries.at(-1)?.recordedAt ?? 0),
  )
  return newest.reduce((latest, at) => Math.max(latest, at), Number.NEGATIVE_INFINITY)
}
