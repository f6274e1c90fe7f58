import { afterAll, beforeAll, describe } from 'vitest'
import { approvalTests } from './approval-tests.ts'
import { budgetTests } from './budget-tests.ts'
import { bulkGrantTests } from './bulk-grant-tests.ts'
import { concurrencyTests } from './concurrency-tests.ts'
import { correctionTests } from './correction-tests.ts'
import { coverageTests } from './coverage-tests.ts'
import { creationTests } from './creation-tests.ts'
import { customerRefusalTests } from './customer-refusal-tests.ts'
import { eventTests } from './event-tests.ts'
import { exampleTests } from './example-tests.ts'
import { exportTests } from './export-tests.ts'
import { holdTests } from './hold-tests.ts'
import { outlookTests } from './outlook-tests.ts'
import { planChangeTests } from './plan-change-tests.ts'
import { precedenceTests } from './precedence-tests.ts'
import { previewTests } from './preview-tests.ts'
import { rateLimitTests } from './rate-limit-tests.ts'
import { refusalTests } from './refusal-tests.ts'
import { reportTests } from './report-tests.ts'
import { refusedPriceTests } from './refused-price-tests.ts'
import { roleTests } from './role-tests.ts'
import { secondFactorTests } from './second-factor-tests.ts'
import { sessionTests } from './session-tests.ts'
import { spendingTests } from './spending-tests.ts'
import { oidcTests } from './oidc-tests.ts'
import { staffUserTests } from './staff-user-tests.ts'
import { staffWriteTests } from './staff-write-tests.ts'
import type { MakeSystem, SystemUnderContract } from './system.ts'
import { teamCareTests } from './team-care-tests.ts'
import { unroutedTests } from './unrouted-tests.ts'
import { type Visitor, createVisitor } from './visitor.ts'
import { windowTests } from './window-tests.ts'
import { type GetWorld, type World, createWorld } from './world.ts'

/**
 * Walks every operation of the contract on a running system: its examples, its errors, its headers. Every answer is
 * judged by the contract. An operation or an error that no test visited is a failure.
 */
export function contractSuite(name: string, makeSystem: MakeSystem): void {
  describe(`${name} keeps the contract`, () => {
    let system: SystemUnderContract | null = null
    let world: World | null = null

    beforeAll(async () => {
      system = await makeSystem()
      const visitor: Visitor = createVisitor(system)
      world = await createWorld(system, visitor)
    }, 180_000)

    afterAll(async () => {
      await system?.close?.()
    })

    const getWorld: GetWorld = () => {
      if (world === null) throw new Error('the system did not start')
      return world
    }

    roleTests(getWorld)
    staffUserTests(getWorld)
    exampleTests(getWorld)
    refusalTests(getWorld)
    customerRefusalTests(getWorld)
    spendingTests(getWorld)
    previewTests(getWorld)
    refusedPriceTests(getWorld)
    concurrencyTests(getWorld)
    holdTests(getWorld)
    budgetTests(getWorld)
    creationTests(getWorld)
    staffWriteTests(getWorld)
    correctionTests(getWorld)
    planChangeTests(getWorld)
    approvalTests(getWorld)
    bulkGrantTests(getWorld)
    outlookTests(getWorld)
    teamCareTests(getWorld)
    reportTests(getWorld)
    exportTests(getWorld)
    eventTests(getWorld)
    precedenceTests(getWorld)
    unroutedTests(getWorld)
    // The rest in this order: sign-in limits stay met, time only goes on, and then everything has been visited.
    rateLimitTests(getWorld)
    windowTests(getWorld)
    secondFactorTests(getWorld)
    oidcTests(getWorld)
    sessionTests(getWorld)
    coverageTests(getWorld)
  })
}
