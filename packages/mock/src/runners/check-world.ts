import { faultText } from '../faults/fault-text.ts'
import type { Mock } from '../mock.ts'
import { warn } from '../text/warn.ts'
import { parseHost } from '../worlds/mock-host.ts'

/**
 * What every test's world must hold at its end, whatever the test was about. A fault that struck no call is told: the test
 * was most likely about it, and saw nothing of it.
 */
export async function checkWorld(mock: Mock): Promise<void> {
  mock.verify.noUnexpected()
  await mock.verify.invariants()
  for (const fault of parseHost(mock)?.world(mock.name).faults.unstruck() ?? []) {
    const match = fault.match === undefined ? '' : ` for ${JSON.stringify(fault.match)}`
    warn(`scrip-mock: the fault ${faultText(fault.do)}${match} struck no call.`)
  }
}
