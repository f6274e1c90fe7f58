import { type MemorySnapshot, parseMemorySnapshot } from '@scrip/store-memory'
import type { ClockState } from '../clock/world-clock.ts'
import { isFields } from '../text/parse-record.ts'
import type { OpenTeam } from '../worlds/world.ts'

/** What a snapshot holds of a world. A world that nobody has called yet has no team. */
export interface WorldState {
  readonly clock: ClockState
  readonly idsMade: number
  readonly teams: readonly OpenTeam[]
  readonly store: MemorySnapshot
}

/** @throws RangeError when it was not made by `takeWorldSnapshot`. */
export function parseWorldState(value: unknown): WorldState {
  if (!isFields(value)) throw new RangeError('The snapshot has no state.')
  const { clock, idsMade, teams, store } = value
  const isWhole =
    isFields(clock) &&
    typeof clock['at'] === 'number' &&
    typeof clock['isFrozen'] === 'boolean' &&
    Number.isSafeInteger(idsMade) &&
    Array.isArray(teams)
  if (!isWhole) throw new RangeError('The snapshot was changed: it has no clock, ids or teams.')
  return { ...(value as unknown as WorldState), store: parseMemorySnapshot(store) }
}
