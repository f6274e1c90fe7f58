import { type CreditKind, creditKinds, type Instant, instant } from '@scrip/rules'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDueQueue } from './due-queue.ts'

const account = fc.record({
  teamId: fc.constantFrom('t1', 't2', 't3', 't4'),
  kind: fc.constantFrom(...creditKinds),
})
const at = fc.nat({ max: 8 }).map(instant)
const scheduling = fc.record({ account, at: fc.option(at), now: at, limit: fc.nat({ max: 9 }) })

describe('the due queue', () => {
  it('answers as a list that is sorted anew each time', () => {
    fc.assert(
      fc.property(fc.array(scheduling, { maxLength: 60 }), (schedulings) => {
        const queue = createDueQueue()
        const naive = new Map<string, { teamId: string; kind: CreditKind; at: Instant }>()
        for (const { account: ref, at: dueAt, now, limit } of schedulings) {
          queue.schedule(ref, dueAt)
          if (dueAt === null) naive.delete(keyOf(ref))
          else naive.set(keyOf(ref), { ...ref, at: dueAt })

          const inOrder = [...naive.values()].toSorted(
            (a, b) => a.at - b.at || (keyOf(a) < keyOf(b) ? -1 : 1),
          )
          expect(queue.first()).toEqual(inOrder[0] ?? null)
          expect(queue.dueBy(now, limit)).toEqual(inOrder.filter((due) => due.at <= now).slice(0, limit))
        }
      }),
    )
  })
})

function keyOf(ref: { readonly teamId: string; readonly kind: CreditKind }): string {
  return `${ref.teamId} ${ref.kind}`
}
