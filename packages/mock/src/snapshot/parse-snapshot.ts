import { rulesVersion } from '@scrip/api'
import { describe, isFields } from '../text/parse-record.ts'
import type { Snapshot } from './snapshot.ts'
import { parseWorldState } from './world-state.ts'

/**
 * @param world the keys of a world carry its name, so a snapshot goes into a world of the same name.
 * @throws RangeError when it is no snapshot, or one of another version, of other rules or of another world.
 */
export function parseSnapshot(value: unknown, world: string): Snapshot {
  if (!isFields(value) || value['format'] !== 'scrip-mock-snapshot') {
    throw new RangeError(`A snapshot is what \`mock.snapshot()\` answered, not ${describe(value)}.`)
  }
  if (value['version'] !== 1) {
    throw new RangeError(`The snapshot is of version ${describe(value['version'])}, and this mock reads 1.`)
  }
  if (value['rulesVersion'] !== rulesVersion) {
    throw new RangeError(
      `The snapshot was made under the rules ${describe(value['rulesVersion'])}, and this mock has \`${rulesVersion}\`. Make it anew.`,
    )
  }
  if (value['world'] !== world) {
    throw new RangeError(
      `The snapshot is of world ${describe(value['world'])}, whose name is in its keys; this world is \`${world}\`. Restore it with \`mock.world('${String(value['world'])}').restore(…)\`.`,
    )
  }
  const state = parseWorldState(value['state'])
  return { format: 'scrip-mock-snapshot', version: 1, rulesVersion, world, state }
}
