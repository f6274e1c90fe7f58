import { format } from 'node:util'
import { test as jestTest } from '@jest/globals'
import type { Mock } from '../../mock.ts'
import type { MockOptions } from '../../mock-options.ts'
import { runWithWorld } from '../run-with-world.ts'

export interface ScripContext {
  /** This test's own world. */
  readonly scrip: Mock
}

export type ScripTestBody = (context: ScripContext) => unknown

export interface ScripTest {
  /** @param timeoutMs as Jest's own; left out, Jest's default. */
  (title: string, body: ScripTestBody, timeoutMs?: number): void
  /** The only test of its file that runs. */
  only(title: string, body: ScripTestBody, timeoutMs?: number): void
  skip(title: string, body: ScripTestBody, timeoutMs?: number): void
  /** One test per row. @param title in which `%s` stands for the row, or for its items one after the other. */
  each<Row>(
    rows: readonly Row[],
  ): (title: string, body: (context: ScripContext, row: Row) => unknown, timeoutMs?: number) => void
}

/**
 * Jest's `test` whose body gets a fresh world as `scrip`. At its end the world must have had no unexpected call and must
 * keep the credit laws; when the test fails, its last ten calls are printed.
 *
 * @param options of the mock, for every test that is made with it.
 */
export function createTest(options: MockOptions = {}): ScripTest {
  const bodyOf = (title: string, body: ScripTestBody) => async (): Promise<void> => {
    await runWithWorld({ title, options, print }, (scrip) => body({ scrip }))
  }
  return Object.assign(
    (title: string, body: ScripTestBody, timeoutMs?: number) =>
      jestTest(title, bodyOf(title, body), timeoutMs),
    {
      only: (title: string, body: ScripTestBody, timeoutMs?: number) =>
        jestTest.only(title, bodyOf(title, body), timeoutMs),
      skip: (title: string, body: ScripTestBody, timeoutMs?: number) =>
        jestTest.skip(title, bodyOf(title, body), timeoutMs),
      each:
        <Row>(rows: readonly Row[]) =>
        (title: string, body: (context: ScripContext, row: Row) => unknown, timeoutMs?: number): void => {
          for (const row of rows) {
            const name = format(title, ...(Array.isArray(row) ? row : [row]))
            jestTest(
              name,
              bodyOf(name, (context) => body(context, row)),
              timeoutMs,
            )
          }
        },
    },
  )
}

/** `createTest()`: the clock follows the system's, the scenario is `fresh`. */
export const test: ScripTest = createTest()

/** Past Jest's own console, which would put a stack trace below each line. */
function print(text: string): void {
  process.stderr.write(`${text}\n`)
}
