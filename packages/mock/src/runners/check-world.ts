import type { Mock } from '../mock.ts'

/** What every test's world must hold at its end, whatever the test was about. */
export async function checkWorld(mock: Mock): Promise<void> {
  mock.verify.noUnexpected()
  await mock.verify.invariants()
}
