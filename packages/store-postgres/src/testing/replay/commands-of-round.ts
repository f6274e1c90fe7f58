import { chargeCommand, grantCommand, holdCommand, revealCommand } from '@scrip/testkit'
import { addDays, type Command, credits, type Instant } from '@scrip/rules'

/** Whole numbers from 0 up to `below`, the same for the same seed. */
export type Draw = (below: number) => number

export function createDraw(seed: number): Draw {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >>> 8) % below
  }
}

/** Commands that stand in each other's way: few teams, few companies, little credit, and keys that come twice. */
export function commandsOfRound(
  draw: Draw,
  round: number,
  {
    teamIds,
    now,
    count,
  }: { readonly teamIds: readonly string[]; readonly now: Instant; readonly count: number },
): readonly Command[] {
  return Array.from({ length: count }, (_, index) => {
    const teamId = teamIds[draw(teamIds.length)] ?? ''
    const requestId = `req_${round}_${index}`
    switch (draw(8)) {
      case 0:
        return grantCommand(teamId, {
          requestId,
          amount: credits(1 + draw(30)),
          priority: 100 - draw(3),
          expiresAt: draw(2) === 0 ? null : addDays(now, 1 + draw(20)),
        })
      case 1:
        // Holds that end at one instant end in the order of their ids, which a replay does not have.
        return holdCommand(teamId, { requestId, amount: credits(1 + draw(9)), ttlSeconds: 86_400 + index })
      case 2:
      case 3:
        return revealCommand(teamId, [`c${draw(12)}`, `c${draw(12)}`], { requestId })
      case 4: {
        const key = `k${draw(10)}`
        return chargeCommand(teamId, {
          requestId,
          units: 1 + draw(2),
          idempotency: { key: `${round} ${key}`, requestHash: key },
        })
      }
      default:
        return chargeCommand(teamId, { requestId, units: 1 + draw(12) })
    }
  })
}
