import { credits, type Hold, instant, noCredits, systemActor } from '@scrip/rules'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createOpenHolds } from './open-holds.ts'

const writing = fc.record({
  id: fc.constantFrom('h1', 'h2', 'h3', 'h4', 'h5'),
  isOpen: fc.boolean(),
  now: fc.nat({ max: 9 }),
  besides: fc.subarray(['h1', 'h2', 'h3']),
})

/** A hold never changes its expiry. */
const expiries: Readonly<Record<string, number>> = { h1: 3, h2: 1, h3: 3, h4: 8, h5: 5 }

describe('the open holds', () => {
  it('answer as a list that is sorted anew each time', () => {
    fc.assert(
      fc.property(fc.array(writing, { maxLength: 40 }), (writings) => {
        const openHolds = createOpenHolds()
        const naive = new Map<string, Hold>()
        const ended = new Set<string>()
        for (const { id, isOpen, now, besides } of writings) {
          // A hold that has ended does not open again (L10).
          const hold = holdOf(id, isOpen && !ended.has(id))
          if (hold.state !== 'open') ended.add(id)
          openHolds.write(hold)
          if (hold.state === 'open') naive.set(id, hold)
          else naive.delete(id)

          const inOrder = [...naive.values()].toSorted((a, b) => a.expiresAt - b.expiresAt)
          const due = openHolds.dueBy(instant(now))
          expect(due.map((each) => each.expiresAt)).toEqual(
            inOrder.filter((each) => each.expiresAt <= now).map((each) => each.expiresAt),
          )
          const beside = inOrder.find((each) => !besides.includes(each.id))
          expect(openHolds.nextExpiryBeside(new Set(besides))).toBe(beside?.expiresAt ?? null)
        }
      }),
    )
  })
})

function holdOf(id: string, isOpen: boolean): Hold {
  const amount = credits(1)
  return {
    id,
    teamId: 'team_1',
    kind: 'api',
    amount,
    held: isOpen ? amount : noCredits,
    captured: noCredits,
    released: isOpen ? noCredits : amount,
    slices: [],
    state: isOpen ? 'open' : 'released',
    label: null,
    apiKeyId: null,
    memberId: null,
    budgetIds: [],
    createdAt: instant(0),
    expiresAt: instant(expiries[id] ?? 0),
    endedAt: isOpen ? null : instant(0),
    requestId: 'req_1',
    actor: systemActor,
  }
}
