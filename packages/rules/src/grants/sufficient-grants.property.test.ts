import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { chargeCommand, countingIds } from '../../test/build.ts'
import { scenarioArbitrary } from '../../test/random-commands.ts'
import { runScenario } from '../../test/run-scenario.ts'
import { decide } from '../decide.ts'
import { isRollable } from '../due/decide-rollover.ts'
import { grantDueAt } from '../due/next-due.ts'
import { settle } from '../due/settle.ts'
import { creditKinds } from '../model/credits.ts'
import type { Grant } from '../model/grant.ts'
import type { AccountView } from '../view.ts'
import { burnOrder } from './burn-order.ts'
import { creditsWanted, type OrderedGrants, sufficientGrants } from './sufficient-grants.ts'

test('a charge decides on sufficient grants as it does on all of them', () => {
  let leftOut = 0
  const check = (view: AccountView, now: Parameters<typeof decide>[2]['now']): void => {
    if (view.account === null) return
    const { available } = view.account.balance
    for (const units of new Set([0, 1, Math.floor(available / 2), available, available + 1])) {
      const command = chargeCommand({ kind: view.account.kind, units })
      const wanted = creditsWanted(view.account, command, now)
      if (wanted === null) throw new Error('a settled account has nothing due')
      const partial = { ...view, ...sufficientGrants(inOrder(view.grants), wanted, now) }
      leftOut += view.grants.length - partial.grants.length
      expect(decide(partial, command, { now, id: countingIds() })).toEqual(
        decide(view, command, { now, id: countingIds() }),
      )
    }
  }
  fc.assert(
    fc.property(scenarioArbitrary, (scenario) => {
      runScenario(scenario, ({ store, now }) => {
        for (const kind of creditKinds) check(settle(store.view(kind), now, countingIds('due')).view, now)
      })
    }),
    { numRuns: 100 },
  )
  expect(leftOut).toBeGreaterThan(1000)
})

/** As a store keeps them. */
function inOrder(grants: readonly Grant[]): OrderedGrants {
  const live = grants.filter(({ state }) => state === 'live')
  const byInstant = (instantOf: (grant: Grant) => number | null) => (a: Grant, b: Grant) =>
    (instantOf(a) ?? 0) - (instantOf(b) ?? 0)
  return {
    burning: live.toSorted(burnOrder),
    expiring: live
      .filter((grant) => grant.expiresAt !== null && !isRollable(grant))
      .toSorted(byInstant(({ expiresAt }) => expiresAt)),
    rolling: live.filter(isRollable),
    due: grants.filter((grant) => grantDueAt(grant) !== null).toSorted(byInstant(grantDueAt)),
  }
}
