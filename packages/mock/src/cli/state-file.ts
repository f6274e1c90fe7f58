import { access, constants, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Mock } from '../mock.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { isFields } from '../text/parse-record.ts'
import { UsageError } from './usage-error.ts'
import { parseWorldName } from '../worlds/world-name.ts'

const format = 'scrip-mock-worlds'

/** One world is kept as its snapshot, which `scrip-mock restore` takes too; several as a list of them. */
type State = Snapshot | { readonly format: typeof format; readonly worlds: readonly Snapshot[] }

/**
 * All worlds of the mock as they were left, when there is such a file.
 *
 * @throws UsageError when it cannot be read, or could not be written in the end.
 * @throws RangeError when it is none of this version's.
 */
export async function readState(mock: Mock, file: string): Promise<void> {
  await access(dirname(resolve(file)), constants.W_OK).catch((error: unknown) => {
    throw new UsageError(`\`--state ${file}\` cannot be written: ${String(error)}`)
  })
  const known = await stat(file).catch(() => null)
  if (known === null) return
  if (!known.isFile()) throw new UsageError(`\`--state ${file}\` is no file.`)
  for (const snapshot of snapshotsOf(await parseFile(file))) {
    mock.world(parseWorldName(String(snapshot.world))).restore(snapshot)
  }
}

/** The file is the old one or the new one, whenever the process ends. */
export async function writeState(mock: Mock, file: string): Promise<void> {
  const worlds = mock.worlds().map((name) => mock.world(name).snapshot())
  const [only] = worlds
  const state: State = worlds.length === 1 && only !== undefined ? only : { format, worlds }
  const next = `${file}.next`
  await writeFile(next, `${JSON.stringify(state)}\n`)
  await rename(next, file)
}

async function parseFile(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    throw new UsageError(`\`${file}\`: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** What a snapshot holds is judged by whoever restores it. */
function snapshotsOf(state: unknown): readonly Snapshot[] {
  if (!isFields(state)) throw new RangeError('The state file holds no worlds.')
  const { worlds } = state
  return state['format'] === format && Array.isArray(worlds)
    ? (worlds as readonly Snapshot[])
    : [state as unknown as Snapshot]
}
