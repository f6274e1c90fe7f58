import { afterEach, beforeEach, describe } from 'vitest'
import type { MakeStore } from '../store-under-test.ts'
import { batchTests } from './batch-tests.ts'
import { budgetTests } from './budget-tests.ts'
import { changeFeedTests } from './change-feed-tests.ts'
import { chargeTests } from './charge-tests.ts'
import { commitmentRaceTests } from './commitment-race-tests.ts'
import { expiryTests } from './expiry-tests.ts'
import { exportTests } from './export-tests.ts'
import { holdTests } from './hold-tests.ts'
import { idempotencyTests } from './idempotency-tests.ts'
import { inspectionTests } from './inspection-tests.ts'
import { listTests } from './list-tests.ts'
import { paymentTests } from './payment-tests.ts'
import { periodTests } from './period-tests.ts'
import { raceTests } from './race-tests.ts'
import { refundTests } from './refund-tests.ts'
import { reportTests } from './report-tests.ts'
import { revealTests } from './reveal-tests.ts'
import { staffAuthTests } from './staff-auth-tests.ts'
import { savedViewTests } from './saved-view-tests.ts'
import { searchTests } from './search-tests.ts'
import { staffStoreTests } from './staff-store-tests.ts'
import { staffWriteTests } from './staff-write-tests.ts'
import { expectLaws, openWorld, type SuiteWorld, type WorldOf } from './suite-world.ts'
import { teamTests } from './team-tests.ts'
import { warrantTests } from './warrant-tests.ts'

const parts: readonly ((world: WorldOf) => void)[] = [
  chargeTests,
  expiryTests,
  periodTests,
  idempotencyTests,
  revealTests,
  staffWriteTests,
  batchTests,
  listTests,
  reportTests,
  teamTests,
  staffStoreTests,
  staffAuthTests,
  searchTests,
  exportTests,
  savedViewTests,
  changeFeedTests,
  holdTests,
  refundTests,
  paymentTests,
  budgetTests,
  inspectionTests,
  raceTests,
  commitmentRaceTests,
  warrantTests,
]

/**
 * Declares the tests that every store must pass: examples of all ports, races, and the laws of the rulebook,
 * recomputed after each test from everything that the store holds.
 */
export function ledgerStoreSuite(name: string, makeStore: MakeStore): void {
  describe(`${name}`, { timeout: 20_000 }, () => {
    let world: SuiteWorld | null = null
    const worldOf: WorldOf = () => {
      if (world === null) throw new Error('The store could not be made')
      return world
    }

    beforeEach(async () => {
      world = await openWorld(makeStore)
    })
    afterEach(async () => {
      const last = world
      world = null
      if (last === null) return
      try {
        await expectLaws(last)
      } finally {
        await last.underTest.close()
      }
    })

    for (const declarePart of parts) declarePart(worldOf)
  })
}
