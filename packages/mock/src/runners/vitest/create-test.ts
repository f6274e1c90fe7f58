import { type TestAPI, test as vitestTest } from 'vitest'
import { createMock } from '../../create-mock.ts'
import type { Mock } from '../../mock.ts'
import type { MockOptions } from '../../mock-options.ts'
import { checkWorld } from '../check-world.ts'
import { lastCalls } from '../last-calls.ts'
import { worldNameOf } from '../world-name-of.ts'

export interface ScripFixtures {
  /** This test's own world. */
  readonly scrip: Mock
}

export type ScripTest = TestAPI<ScripFixtures>

/**
 * Vitest's `test` with the fixture `scrip`, a fresh world for each test. At its end the world must have had no unexpected
 * call and must keep the credit laws; when the test fails, its last ten calls are printed.
 *
 * @param options of the mock, for every test that is made with it.
 */
export function createTest(options: MockOptions = {}): ScripTest {
  return vitestTest.extend<ScripFixtures>({
    scrip: async ({ task, onTestFailed }, use) => {
      // A mock of its own, and not only a world: what a test sees must not depend on which tests ran before it.
      const scrip = createMock(options).world(worldNameOf(task.name))
      // It is only forgotten with the test itself: Vitest tells that one has failed when its fixtures are torn down.
      onTestFailed(() => {
        process.stderr.write(`${lastCalls(scrip)}\n`)
      })
      await use(scrip)
      await checkWorld(scrip)
    },
  })
}

/** `createTest()`: the clock follows the system's, the scenario is `fresh`. */
export const test: ScripTest = createTest()
