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
  /** As `{ only: true }`. */
  only(title: string, body: ScripTestBody): Promise<void>
  skip(title: string, body: ScripTestBody): Promise<void>
  todo(title: string, body: ScripTestBody): Promise<void>
}

/**
 * `test` of `node:test` whose body gets a fresh world as `scrip`. At its end the world must have had no unexpected call
 * and must keep the credit laws; when the test fails, its last ten calls are printed.
 *
 * @param options of the mock, for every test that is made with it.
 */
export function createTest(options: MockOptions = {}): ScripTest {
  const start = async (title: string, testOptions: TestOptions, body: ScripTestBody): Promise<void> =>
    nodeTest(title, testOptions, async (t) => {
      const run = { title, options, print: (text: string) => t.diagnostic(text) }
      await runWithWorld(run, (scrip) => body({ scrip, t }))
    })
  return Object.assign(
    async (title: string, ...rest: [ScripTestBody] | [TestOptions, ScripTestBody]) =>
      rest.length === 1 ? start(title, {}, rest[0]) : start(title, ...rest),
    {
      only: async (title: string, body: ScripTestBody) => start(title, { only: true }, body),
      skip: async (title: string, body: ScripTestBody) => start(title, { skip: true }, body),
      todo: async (title: string, body: ScripTestBody) => start(title, { todo: true }, body),
    },
  )
}

/** `createTest()`: the clock follows the system's, the scenario is `fresh`. */
export const test: ScripTest = createTest()
