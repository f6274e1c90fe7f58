import { createMock } from '../create-mock.ts'
import type { Mock } from '../mock.ts'
import type { MockOptions } from '../mock-options.ts'
import { checkWorld } from './check-world.ts'
import { lastCalls } from './last-calls.ts'
import { worldNameOf } from './world-name-of.ts'

export interface WorldRun {
  readonly title: string
  readonly options: MockOptions
  /** Takes the last calls when the test has failed. */
  readonly print: (text: string) => void
}

/**
 * Runs a test's body on a world of its own, then checks what every world must hold. When either throws, the world's last
 * calls are printed and the error goes on to the runner.
 */
export async function runWithWorld(run: WorldRun, body: (scrip: Mock) => unknown): Promise<void> {
  // A mock of its own, and not only a world: what a test sees must not depend on which tests ran before it.
  const scrip = createMock(run.options).world(worldNameOf(run.title))
  try {
    await body(scrip)
    await checkWorld(scrip)
  } catch (error) {
    run.print(lastCalls(scrip))
    throw error
  } finally {
    await scrip[Symbol.asyncDispose]()
  }
}
