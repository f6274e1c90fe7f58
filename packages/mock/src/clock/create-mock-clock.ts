import { type Instant, instant } from '@scrip/api'
import type { World } from '../worlds/world.ts'
import { parseWord } from '../text/parse-record.ts'
import { parseDuration } from './duration.ts'
import { type DueWork, firedTypes, type MockClock, type TurnReport } from './mock-clock.ts'
import { parseTime } from './parse-time.ts'
import { turnClock, turnToNext } from './turn-clock.ts'

/** @param find looks the world up anew at each use, since a host may have dropped it meanwhile. */
export function createMockClock(find: () => World): MockClock {
  async function turn(target: (now: Instant) => Instant): Promise<TurnReport> {
    const world = find()
    // What the scenario begins with happens before the clock is turned, not after.
    await world.open()
    return turnClock(world.clock, world.store, target(world.clock.now()))
  }

  return {
    now: () => new Date(find().clock.now()),
    async freeze(at) {
      const target = at === undefined ? null : parseTime(at, 'at')
      await find().open()
      find().clock.freeze()
      if (target !== null) await turn(() => target)
    },
    resume: () => find().clock.resume(),
    async advance(duration) {
      const milliseconds = parseDuration(duration)
      return turn((now) => instant(Math.min(now + milliseconds, Number.MAX_SAFE_INTEGER)))
    },
    async advanceTo(at) {
      const target = parseTime(at, 'at')
      return turn(() => target)
    },
    async advanceToNext(type) {
      if (type !== undefined) parseWord(type, 'type', firedTypes)
      const world = find()
      await world.open()
      return turnToNext(world.clock, world.store, type ?? null)
    },
    async upcoming() {
      const world = find()
      await world.open()
      return upcomingOf(world)
    },
  }
}

function upcomingOf({ store }: World): readonly DueWork[] {
  return store
    .inspect()
    .flatMap(({ account: { teamId, kind, nextDueAt } }) =>
      nextDueAt === null ? [] : [{ at: new Date(nextDueAt), teamId, kind }],
    )
    .sort((a, b) => a.at.getTime() - b.at.getTime())
}
