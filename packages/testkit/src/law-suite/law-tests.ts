import { chargingLaws } from './charging-laws.ts'
import { commitmentLaws } from './commitment-laws.ts'
import { conservationLaws } from './conservation-laws.ts'
import { expiryLaws } from './expiry-laws.ts'
import { historyLaws } from './history-laws.ts'
import type { LawTest } from './law-test.ts'
import { limitLaws } from './limit-laws.ts'
import { reportLaws } from './report-laws.ts'
import { windowLaws } from './window-laws.ts'

/** L1 to L36 of the rulebook, in its order. L37 compares two stores: see the differential suite. */
export const lawTests: readonly LawTest[] = [
  ...conservationLaws,
  ...chargingLaws,
  ...commitmentLaws,
  ...expiryLaws,
  ...historyLaws,
  ...windowLaws,
  ...limitLaws,
  ...reportLaws,
]
