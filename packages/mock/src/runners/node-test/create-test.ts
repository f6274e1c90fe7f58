import { type TestContext, type TestOptions, test as nodeTest } from 'node:test'
import type { Mock } from '../../mock.ts'
import type { MockOptions } from '../../mock-options.ts'
import { runWithWorld } from '../run-with-world.ts'

export interface ScripContext {
  /** This test's own world. */
  readonly scrip: Mock
  /** What `node:test` gives. */
  readonly t: TestContext
}

export type ScripTestBody = (context: ScripContext) => unknown

export interface ScripTest {
  (title: string, body: ScripTestBody): Promise<void>
  (title: string, options: TestOptions, body: ScripTestBody): Promise<void>
}

/**
 * `test` of `node:test` whose body gets a fresh world as `scrip`. At its end the world must have had no unexpected call
 * and must keep the credit laws; when the test fails, its last ten calls are printed.
 *
 * @param options of the mock, for every test that is made with it.
 */
export function createTest(options: MockOptions = {}): ScripTest {
  return (title: string, ...rest: [ScripTestBody] | [TestOptions, ScripTestBody]) => {
    const [testOptions, body] = rest.length === 1 ? [{}, rest[0]] : rest
    return nodeTest(title, testOptions, async (t) => {
      const run = { title, options, print: (text: string) => t.diagnostic(text) }
      await runWithWorld(run, (scrip) => body({ scrip, t }))
    })
  }
}

/** `createTest()`: the clock follows the system's, the scenario is `fresh`. */
export const test: ScripTest = createTest()
