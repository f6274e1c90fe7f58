import type { CreditKind } from '@scrip/rules'
import { makeCommand } from './make-commands.ts'
import type { Random } from './random.ts'
import { crashMoments, type SimStep } from './script.ts'
import type { Walk } from './walk.ts'

const millisecondsPerDay = 86_400_000

/** Clocks change on these days in the zones that worlds have, and a leap day. */
const specialInstants = [
  '2026-03-08T07:00:00Z',
  '2026-03-29T01:00:00Z',
  '2026-04-04T15:00:00Z',
  '2026-10-03T15:30:00Z',
  '2026-10-25T01:00:00Z',
  '2026-11-01T06:00:00Z',
  '2027-02-28T00:00:00Z',
  '2027-03-28T01:00:00Z',
  '2028-02-29T00:00:00Z',
  '2028-03-26T01:00:00Z',
].map((text) => Date.parse(text))

export interface StepOptions {
  readonly number: number
  readonly crashes: boolean
}

/** The next step of a random walk, made of what the world holds by now. */
export function makeStep(random: Random, walk: Walk, { number, crashes }: StepOptions): SimStep {
  if (crashes && random.chance(0.15)) {
    return { type: 'crash', afterStatements: random.int(0, 8), moment: random.pick(crashMoments) }
  }
  if (random.chance(0.1)) return { type: 'clock', at: nextInstant(random, walk) }
  if (random.chance(0.03)) return { type: 'run_due', limit: crashes ? 1000 : random.pick([1, 2, 1000]) }
  // A batch that is tried again may find itself decided otherwise: what was refused took no key.
  const size = !crashes && random.chance(0.15) ? random.int(2, 6) : 1
  const commands = Array.from({ length: size }, (_, index) => {
    const name = `${number}.${index}`
    return { name, command: makeCommand({ ...placeOf(random), random, walk, name, isKeyed: crashes }) }
  })
  return { type: 'submit', commands }
}

/** Rarely a team that nobody made. */
function placeOf(random: Random): { readonly teamId: string; readonly kind: CreditKind } {
  const team = random.chance(0.01) ? 9 : random.int(0, 2)
  return { teamId: `team@${team}`, kind: random.pick(['api', 'api', 'company']) }
}

function nextInstant(random: Random, walk: Walk): number {
  const { now } = walk
  const touch = random.pick([-1, 0, 0, 1])
  switch (random.int(0, 9)) {
    case 0:
      return now + random.int(1, 1000)
    case 1:
      return now + random.int(1, millisecondsPerDay)
    case 2:
      // Another process, whose clock is behind.
      return now - random.int(1, 3_600_000)
    case 3:
      return now + random.pick([1, 7, 30, 90]) * millisecondsPerDay + touch
    case 4: {
      const ahead = specialInstants.filter((at) => at > now && at < now + 60 * millisecondsPerDay)
      return (random.pick(ahead) ?? now + millisecondsPerDay) + touch
    }
    case 5: {
      const local = new Date(now)
      return Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + 1, 1) + touch
    }
    default:
      return Math.max(now, soonestDue(random, walk) + touch)
  }
}

/** Exactly when something falls due on some account. */
function soonestDue(random: Random, walk: Walk): number {
  const models = [...walk.models.values()]
  const accounts = [...(random.pick(models)?.accounts.values() ?? [])]
  const at = random.pick(accounts)?.nextDue() ?? walk.now
  return at === Infinity || at > walk.now + 100 * millisecondsPerDay ? walk.now + 3_600_000 : at
}
